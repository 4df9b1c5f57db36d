package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kempt.testing.Means;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the system, in which order, and what happens when the disk refuses. */
@Tag("strace")
final class WatchedTest {
    private static final String CANARY = "CANARY-7f3a";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void keep_a_record() {
        Strace.need();
        folder = temp.resolve("s");
        try (Store store = Stores.create(folder)) {
            store.append(Trial.json("one"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"append", "draft"})
    void it_is_written_flushed_named_and_the_folder_flushed_before_anyone_is_told(String what) throws Exception {
        List<String> order = new ArrayList<>();
        for (Strace.Call call : Strace.calls(temp.resolve("log"), what, folder, CANARY)) {
            switch (call.name()) {
                case "write" -> order.add(told(call.rest()));
                case "openat" -> order.add(call.rest().contains("O_EXCL") ? "create" : "");
                default -> order.add(call.name());
            }
        }
        order.removeIf(String::isEmpty);
        order.removeIf("connect"::equals);
        assertThat(order).containsExactly("create", "sealed", "fsync", "rename", "fsync", "saved");
    }

    private static String told(String rest) {
        return rest.contains("age-encryption") ? "sealed" : rest.contains("\"saved") ? "saved" : "";
    }

    @Test
    void when_everything_is_forgotten_the_key_goes_first_and_for_good() throws Exception {
        List<String> order = new ArrayList<>();
        for (Strace.Call call : Strace.calls(temp.resolve("log"), "forget", folder)) {
            if (call.name().equals("unlink") || call.name().equals("fsync")) {
                order.add(call.rest().contains("/id\"") ? "id" : call.name());
            }
        }
        assertThat(order).startsWith("id", "fsync", "unlink");
    }

    /** Java itself opens a socket to see what the system can do, when it first touches a file, and closes it again. */
    @Test
    void nothing_is_opened_for_writing_but_the_store_and_nothing_is_said_to_a_network() throws Exception {
        for (String what : new String[] {"append", "read"}) {
            for (Strace.Call call : Strace.calls(temp.resolve("log"), what, folder, CANARY)) {
                if (call.name().equals("openat") && call.rest().matches(".*O_(WRONLY|RDWR).*")) {
                    assertThat(call.rest()).containsAnyOf(folder.toString(), "/dev/", "/proc/self/");
                }
                assertThat(call.rest()).doesNotContain("AF_INET");
            }
        }
    }

    @Test
    void it_works_where_there_is_no_network_at_all() throws Exception {
        Means.root();
        Means.program("unshare");
        assertThat(Child.through("unshare", "--net")
                        .run("append", folder, CANARY)
                        .lines())
                .contains("saved");
    }

    @Test
    void a_flush_that_fails_once_is_tried_again_with_another_file() throws Exception {
        Child.Ended ended = Strace.injecting("fsync", "error=EIO:when=1", "append", folder, CANARY);
        assertThat(ended.lines()).contains("saved");
        assertThat(texts()).containsExactly("\"one\"", "\"" + CANARY + "\"");
        assertClean();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, error=EIO:when=1+",
        "fsync, error=EIO:when=2+",
        "fsync, error=ENOSPC:when=1+",
        "rename, error=EIO:when=1+",
        "rename, error=EROFS:when=1+",
        "write, retval=10:when=1",
        "write, error=ENOSPC:when=1+",
        "write, error=EIO:when=1+"
    })
    void what_the_disk_refuses_is_not_called_saved_and_leaves_no_trace(String call, String failure) throws Exception {
        Child.Ended ended = Strace.injecting(call, failure, "append", folder, CANARY);
        assertThat(ended.lines()).doesNotContain("saved").doesNotContain("done");
        assertThat(ended.text()).doesNotContain(CANARY);
        assertThat(texts()).containsExactly("\"one\"");
        assertClean();
    }

    @Test
    void a_short_write_is_gone_on_with_wherever_it_happens() throws Exception {
        for (int which = 1; which <= 6; which++) {
            int before = texts().size();
            Child.Ended ended = Strace.injecting("write", "retval=1:when=" + which, "append", folder, CANARY + which);
            boolean told = ended.text().contains("CannotWrite");
            assertThat(texts()).hasSize(told ? before : before + 1);
            assertClean();
        }
    }

    @Test
    void a_record_that_the_disk_does_not_give_back_is_named_and_the_others_are_read() throws Exception {
        Path first = Trees.onlyRecord(folder);
        assertThat(Child.plain().run("append", folder, "two").code()).isZero();
        assertThat(Strace.unreadable(first, "read", folder).lines()).containsExactly("\"two\"", "done");
        assertThat(Strace.unreadable(first, "append", folder, "three").lines()).contains("saved");
        assertThat(texts()).containsExactly("\"one\"", "\"two\"", "\"three\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "v", "d"})
    void a_part_that_the_disk_does_not_give_back_is_named(String part) throws Exception {
        assertThat(Child.plain().run("draft", folder, CANARY).code()).isZero();
        Child.Ended ended = Strace.unreadable(folder.resolve(part), "finish", folder, CANARY);
        assertThat(ended.text()).startsWith("CannotOpen UNREADABLE " + part).doesNotContain(CANARY);
    }

    @Test
    void nothing_that_was_kept_is_anywhere_in_plain_words() throws Exception {
        assertThat(Child.plain().run("append", folder, CANARY).code()).isZero();
        assertThat(Child.plain().run("draft", folder, CANARY).code()).isZero();
        assertThat(Trees.mentions(temp, CANARY)).isFalse();
        assertThat(Trees.mentions(temp, Stores.WORDS)).isFalse();
    }

    private List<String> texts() {
        try (Store store = Stores.open(folder)) {
            assertThat(store.verify().sound()).isTrue();
            return Stores.texts(store);
        }
    }

    private void assertClean() throws IOException {
        assertThat(Trees.files(folder))
                .noneMatch(file -> file.getFileName().toString().startsWith("."));
        assertThat(Files.isRegularFile(folder.resolve(Names.IDENTITY))).isTrue();
    }
}
