package kempt.store;

import static kempt.store.Stores.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kempt.testing.Means;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, read-only or small. They are mounted for it, which takes root. */
final class DiskTest {
    @TempDir
    private Path temp;

    private Path disk;
    private Path folder;

    @BeforeEach
    void may_we() throws IOException {
        Means.root();
        Means.program("mount");
        disk = Files.createDirectory(temp.resolve("disk"));
        folder = disk.resolve("s");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (disk != null) {
            run("umount", "--lazy", disk.toString());
        }
    }

    private void mount(String options) throws IOException, InterruptedException {
        Means.need(
                run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0,
                "nothing can be mounted here");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }

    private void fillUp(Store store, CannotWrite.Why why) {
        int kept = 0;
        while (kept < 1000) {
            try {
                store.append(json(kept));
                kept++;
            } catch (CannotWrite refused) {
                assertThat(refused.why()).isEqualTo(why);
                break;
            }
        }
        assertThat(kept).isBetween(1, 999);
        assertThat(store.read().records()).hasSize(kept);
        assertThat(store.verify().sound()).isTrue();
        assertThatThrownBy(() -> store.saveDraft(json("draft"))).isInstanceOf(CannotWrite.class);
    }

    private void nothingLeftOver() throws IOException {
        assertThat(Trees.files(disk))
                .noneMatch(file -> file.getFileName().toString().startsWith("."));
    }

    @Test
    void when_the_disk_is_full_that_is_said_and_what_was_kept_is_still_there() throws Exception {
        mount("size=128k");
        try (Store store = Stores.create(folder)) {
            fillUp(store, CannotWrite.Why.FULL);
        }
        nothingLeftOver();
        try (Store store = Stores.open(folder);
                Passphrase next = Stores.passphrase("x")) {
            assertThat(store.read().records()).isNotEmpty();
            assertThatThrownBy(() -> store.changePassphrase(next, Stores.CHEAP)).isInstanceOf(CannotWrite.class);
        }
        Stores.open(folder).close();
        nothingLeftOver();
        assertThat(Stores.at(folder).forget()).isEmpty();
    }

    @Test
    void when_the_disk_takes_no_further_file_that_is_said() throws Exception {
        mount("size=10m,nr_inodes=12");
        try (Store store = Stores.create(folder)) {
            fillUp(store, CannotWrite.Why.NO_MORE_FILES);
        }
        nothingLeftOver();
        Stores.open(folder).close();
    }

    @Test
    void a_store_that_there_is_no_room_for_is_not_half_made() throws Exception {
        for (String options : List.of("size=4k", "size=1m,nr_inodes=4", "size=1m,nr_inodes=5")) {
            mount(options);
            assertThatThrownBy(() -> Stores.create(folder).close()).isInstanceOf(CannotWrite.class);
            assertThat(Stores.at(folder).exists()).isFalse();
            try (Stream<Path> left = Files.list(disk)) {
                assertThat(left).isEmpty();
            }
            run("umount", disk.toString());
        }
    }

    @Test
    void new_keys_on_a_full_disk_leave_everything_readable_and_go_on_when_there_is_room() throws Exception {
        mount("size=128k");
        int kept;
        try (Store store = Stores.create(folder)) {
            fillUp(store, CannotWrite.Why.FULL);
            kept = store.read().records().size();
            Files.delete(Trees.files(folder.resolve("r")).get(0));
            try (Passphrase next = Stores.passphrase("x")) {
                store.newKeys(next, Stores.CHEAP);
            }
            assertThat(store.read().records()).hasSize(kept - 1);
        }
        run("mount", "-o", "remount,size=10m", disk.toString());
        try (Store store = Stores.open(folder, "x")) {
            assertThat(store.read().records()).hasSize(kept - 1);
            assertThat(store.verify().damaged()).isEmpty();
        }
        try (Store store = Stores.open(folder, "x")) {
            assertThat(store.notices()).doesNotContain(Notice.KEYS_RENEWED, Notice.KEYS_HALF_RENEWED);
        }
    }

    @Test
    void a_disk_that_cannot_be_written_to_can_still_be_read() throws Exception {
        mount("size=1m");
        try (Store store = Stores.create(folder)) {
            store.append(json("first"));
            store.saveDraft(json("half"));
        }
        run("mount", "-o", "remount,ro", disk.toString());
        try (Store store = Stores.open(folder)) {
            assertThat(store.notices()).contains(Notice.READ_ONLY);
            assertThat(store.read().records()).hasSize(1);
            assertThat(store.draft()).isPresent();
            assertThat(store.verify().sound()).isTrue();
            assertThatThrownBy(() -> store.append(json("second")))
                    .isInstanceOfSatisfying(
                            CannotWrite.class, no -> assertThat(no.why()).isEqualTo(CannotWrite.Why.READ_ONLY));
            assertThat(store.backup(temp.resolve("copy")).sound()).isTrue();
        }
        assertThatThrownBy(() -> Stores.create(disk.resolve("t")))
                .isInstanceOfSatisfying(
                        CannotWrite.class, no -> assertThat(no.why()).isEqualTo(CannotWrite.Why.READ_ONLY));
        assertThatThrownBy(() -> Stores.at(folder).forget()).isInstanceOf(CannotWrite.class);
        run("mount", "-o", "remount,rw", disk.toString());
        Stores.open(folder).close();
    }

    @Test
    void a_copy_that_there_is_no_room_for_leaves_nothing_behind() throws Exception {
        mount("size=8k");
        try (Store store = Stores.create(temp.resolve("t"));
                Passphrase theirs = Stores.passphrase("x")) {
            store.append(json("x".repeat(9000)));
            for (Runnable copy : List.<Runnable>of(
                    () -> store.backup(folder),
                    () -> store.exportPlain(folder),
                    () -> store.exportSealed(folder, theirs, Stores.CHEAP))) {
                assertThatThrownBy(copy::run).isInstanceOfSatisfying(CannotWrite.class, no -> assertThat(no.why())
                        .isEqualTo(CannotWrite.Why.FULL));
                try (Stream<Path> left = Files.list(disk)) {
                    assertThat(left).isEmpty();
                }
            }
        }
    }

    @Test
    void a_limit_on_the_size_of_files_is_met_with_words() throws Exception {
        Stores.create(temp.resolve("t")).close();
        Child small = Child.through("sh", "-c", "ulimit -f 4; exec \"$@\"", "sh");
        assertThat(small.run("append", temp.resolve("t"), "x".repeat(5000)).text())
                .isEqualTo("CannotWrite FAULT");
        assertThat(Child.plain()
                        .run("append", temp.resolve("t"), "x".repeat(5000))
                        .lines())
                .contains("saved");
        assertThat(Trees.files(temp.resolve("t")))
                .noneMatch(file -> file.getFileName().toString().startsWith("."));
    }
}
