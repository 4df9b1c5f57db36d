package kempt.store;

import static kempt.store.Stores.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import kempt.testing.Means;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a store lies, who may look, and what may be planted there. */
final class PremisesTest {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void choose_a_folder() {
        folder = temp.resolve("s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "022", "077", "777"})
    void whatever_the_umask_only_the_owner_may_do_anything(String umask) throws Exception {
        Means.program("sh");
        Child child = Child.through("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh");
        Path deep = folder.resolve("a").resolve("b");
        for (String[] step : new String[][] {{"create"}, {"append", "one"}, {"draft", "two"}}) {
            Object[] rest = Arrays.copyOfRange(step, 1, step.length);
            Object[] arguments =
                    rest.length == 0 ? new Object[] {step[0], deep} : new Object[] {step[0], deep, rest[0]};
            assertThat(child.run(arguments).text()).endsWith("done");
        }
        assertThat(modes(folder))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "", "rwx------",
                        "a", "rwx------",
                        "a/b", "rwx------",
                        "a/b/v", "rw-------",
                        "a/b/id", "rw-------",
                        "a/b/d", "rw-------",
                        "a/b/l", "rw-------",
                        "a/b/r", "rwx------",
                        "a/b/r/*", "r--------"));
    }

    private static Map<String, String> modes(Path folder) throws IOException {
        Map<String, String> modes = new TreeMap<>();
        for (Path path : Trees.all(folder)) {
            String name = folder.relativize(path).toString().replaceFirst("r/[0-9a-f]{16}$", "r/*");
            modes.put(name, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
        return modes;
    }

    @Test
    void files_show_the_day_and_not_the_hour() throws IOException {
        for (boolean empty : new boolean[] {true, false}) {
            Path place = folder.resolve(empty ? "a" : "b");
            try (Store store = Stores.create(place)) {
                if (!empty) {
                    store.append(json(1));
                    store.saveDraft(json(2));
                }
            }
            for (Path path : Trees.all(place)) {
                assertThat(Files.getLastModifiedTime(path)).as("%s", path).hasToString("2026-11-23T00:00:00Z");
            }
        }
    }

    @Test
    void a_folder_that_others_could_look_into_is_closed_to_them_and_that_is_said() throws IOException {
        Stores.create(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Store store = Stores.open(folder)) {
            assertThat(store.notices()).contains(Notice.WAS_OPEN_TO_OTHERS);
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.notices()).doesNotContain(Notice.WAS_OPEN_TO_OTHERS);
        }
    }

    @Test
    void a_place_that_others_can_replace_or_that_is_carried_off_is_pointed_out() throws IOException {
        Path open = Files.createDirectory(temp.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(Notice.about(open.resolve("s"))).contains(Notice.REPLACEABLE_BY_OTHERS);
        assertThat(Notice.about(temp.resolve("s"))).isEmpty();
        assertThat(Notice.about(Path.of("/home/x/Dropbox/s"))).contains(Notice.SYNCHRONISED);
        assertThat(Notice.about(Path.of("/home/x/OneDrive - Work/s"))).contains(Notice.SYNCHRONISED);
        assertThat(Notice.about(Path.of("/home/x/boxes/s"))).doesNotContain(Notice.SYNCHRONISED);
    }

    /** As when it is run with sudo, and the home of the one who does so is kept. */
    @Test
    void a_place_among_the_files_of_another_account_is_pointed_out() throws IOException, InterruptedException {
        Means.root();
        Path theirs = Files.createDirectory(temp.resolve("theirs"));
        assertThat(Notice.about(theirs.resolve("not/yet/there"))).doesNotContain(Notice.AMONG_ANOTHERS_FILES);
        new ProcessBuilder("chown", "65534", theirs.toString()).start().waitFor();
        assertThat(Notice.about(theirs.resolve("not/yet/there"))).contains(Notice.AMONG_ANOTHERS_FILES);
        assertThat(Notice.about(theirs.resolve("s"))).contains(Notice.AMONG_ANOTHERS_FILES);
        assertThat(Notice.about(Path.of("/not/there"))).doesNotContain(Notice.AMONG_ANOTHERS_FILES);
    }

    @Test
    void a_store_of_another_account_is_refused() throws IOException, InterruptedException {
        Means.root();
        Stores.create(folder).close();
        assertThat(new ProcessBuilder("chown", "65534", folder.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertCannotOpen(folder, CannotOpen.Why.NOT_YOURS);
        assertThatThrownBy(() -> Stores.at(folder).forget()).isInstanceOf(CannotOpen.class);
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        assertCannotOpen(link, CannotOpen.Why.NOT_YOURS);
    }

    @Test
    void a_link_to_ones_own_store_is_gone_through_once_and_the_real_place_is_told() throws IOException {
        Stores.create(folder).close();
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        try (Store store = Stores.open(link)) {
            assertThat(store.folder()).isEqualTo(folder.toRealPath());
            store.append(json(1));
        }
    }

    @Test
    void a_store_that_may_not_be_looked_into_is_not_taken_for_an_empty_place() throws Exception {
        Means.root();
        Means.program("setpriv");
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path theirs = Files.createDirectory(temp.resolve("theirs"));
        new ProcessBuilder("chown", "65534", theirs.toString()).start().waitFor();
        Child child = Child.asNobody(temp);
        Path store = theirs.resolve("s");
        assertThat(child.run("create", store).text()).endsWith("done");
        assertThat(child.run("append", store, "one").text()).endsWith("done");
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("---------"));
        for (String what : new String[] {"exists", "read", "append", "forget", "create"}) {
            Child.Ended ended = what.equals("append") ? child.run(what, store, "x") : child.run(what, store);
            assertThat(ended.text()).as(what).startsWith("CannotOpen NOT_ALLOWED");
        }
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwx------"));
        assertThat(child.run("read", store).lines()).contains("\"one\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "id", "r", "d", "l"})
    void a_link_planted_in_place_of_a_part_leads_nowhere(String part) throws IOException {
        try (Store store = Stores.create(folder)) {
            store.append(json(1));
            store.saveDraft(json(2));
        }
        Path place = folder.resolve(part);
        boolean isFolder = Files.isDirectory(place);
        Path victim = temp.resolve("victim");
        Files.move(place, victim);
        Files.createSymbolicLink(place, victim);
        Map<String, Integer> before = contents(victim);
        if (part.equals("d")) {
            try (Store store = Stores.open(folder)) {
                assertThatThrownBy(store::draft).isInstanceOf(CannotOpen.class);
                store.saveDraft(json(3));
                assertThat(store.draft()).isPresent();
            }
            assertThat(place).matches(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
        } else {
            assertCannotOpen(folder, CannotOpen.Why.PART_STRANGE);
        }
        assertThat(contents(victim)).isEqualTo(before);
        assertThat(Files.isDirectory(victim)).isEqualTo(isFolder);
    }

    private static Map<String, Integer> contents(Path folder) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        for (Path file : Trees.files(folder)) {
            contents.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
        return contents;
    }

    @Test
    void a_link_planted_in_place_of_a_record_is_not_followed_and_not_written_through() throws IOException {
        try (Store store = Stores.create(folder)) {
            store.append(json(1));
            Path record = Trees.onlyRecord(folder);
            Path victim = Files.move(record, temp.resolve("victim"));
            Files.createSymbolicLink(record, victim);
            assertThat(store.read().damaged())
                    .containsExactly(record.getFileName().toString());
        }
    }

    @Test
    void what_would_never_end_is_not_even_opened() throws Exception {
        Means.program("mkfifo");
        Stores.create(folder).close();
        for (String name : new String[] {"r/0123456789abcdef", "l", "id", "v"}) {
            Path pipe = folder.resolve(name);
            Files.deleteIfExists(pipe);
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
            if (name.startsWith("r/")) {
                try (Store store = Stores.open(folder)) {
                    assertThat(store.read().damaged()).hasSize(1);
                }
            } else {
                assertCannotOpen(folder, CannotOpen.Why.PART_STRANGE);
            }
        }
    }

    @Test
    void a_lock_that_is_a_folder_is_no_way_round_the_lock() throws IOException {
        Stores.create(folder).close();
        Files.delete(folder.resolve("l"));
        Files.createDirectory(folder.resolve("l"));
        assertCannotOpen(folder, CannotOpen.Why.PART_STRANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "quote's \"two\"", "$(touch x)", "-r", "caf\u00e9", "a\nb"})
    void any_name_will_do(String name) {
        Path place = temp.resolve(name).resolve("s");
        try (Store store = Stores.create(place)) {
            store.append(json(1));
        }
        try (Store store = Stores.open(place)) {
            assertThat(store.read().records()).hasSize(1);
        }
    }

    @Test
    void a_file_or_a_dangling_link_is_no_place_for_a_store() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThatThrownBy(() -> Stores.create(file)).isInstanceOf(StoreFailure.class);
        assertThat(file).hasContent("x");
        Path link = Files.createSymbolicLink(temp.resolve("dangling"), temp.resolve("nowhere"));
        assertThatThrownBy(() -> Stores.create(link)).isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> Stores.at(link).exists()).isInstanceOf(StoreFailure.class);
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    private static void assertCannotOpen(Path folder, CannotOpen.Why why) {
        assertThatThrownBy(() -> Stores.open(folder))
                .isInstanceOfSatisfying(
                        CannotOpen.class, no -> assertThat(no.why()).isEqualTo(why));
    }
}
