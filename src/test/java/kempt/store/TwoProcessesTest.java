package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second process, and a process that is killed. */
final class TwoProcessesTest {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void make_a_store() {
        folder = temp.resolve("s");
        Stores.create(folder).close();
    }

    @Test
    void while_one_has_it_open_another_is_told_so_and_after_kill_9_it_opens_at_once() throws Exception {
        Process holder = Child.plain().start("hold", folder);
        try {
            assertThat(new BufferedReader(holder.inputReader(StandardCharsets.UTF_8)).readLine())
                    .isEqualTo("open");
            assertThatThrownBy(() -> Stores.open(folder)).isInstanceOf(StoreBusy.class);
            assertThatThrownBy(() -> Stores.at(folder).forget()).isInstanceOf(StoreBusy.class);
            assertThat(Child.plain().run("append", folder, "x").text()).startsWith("StoreBusy");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.read().records()).isEmpty();
        }
    }

    @Test
    void a_second_try_in_the_same_process_does_not_give_the_lock_away() throws Exception {
        try (Store store = Stores.open(folder)) {
            assertThatThrownBy(() -> Stores.open(folder)).isInstanceOf(StoreBusy.class);
            assertThat(Child.plain().run("read", folder).text()).startsWith("StoreBusy");
            store.verify();
            store.backup(temp.resolve("copy"));
            assertThat(Child.plain().run("read", folder).text()).startsWith("StoreBusy");
        }
        assertThat(Child.plain().run("read", folder).text()).isEqualTo("done");
    }

    @Test
    void whenever_it_is_killed_what_was_acknowledged_is_there() throws Exception {
        Random random = new Random();
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            String name = "round" + round;
            Process writer = Child.plain().start("append-on", folder, name);
            try (BufferedReader reader = writer.inputReader(StandardCharsets.UTF_8)) {
                acknowledged.add(acknowledgement(name, reader.readLine()));
                Thread.sleep(random.nextInt(150));
                writer.toHandle().destroyForcibly();
                reader.lines().map(line -> acknowledgement(name, line)).forEach(acknowledged::add);
            }
            writer.waitFor();
        }
        try (Store store = Stores.open(folder)) {
            assertThat(Stores.texts(store)).containsAll(acknowledged);
            assertThat(store.verify().sound()).isTrue();
        }
        assertThat(acknowledged).hasSizeGreaterThan(12);
    }

    private static String acknowledgement(String name, String line) {
        return "\"" + name + "-" + line.replaceFirst("saved ", "") + "\"";
    }

    @Test
    void with_too_little_memory_that_is_said_and_nothing_changes() throws IOException, InterruptedException {
        Path dear = temp.resolve("dear");
        assertThat(Child.with("-Xmx64m").run("create", dear, 18).text()).isEqualTo("CannotWrite NOT_ENOUGH_MEMORY");
        assertThat(dear).doesNotExist();
        assertThat(Child.with("-Xmx512m").run("create", dear, 18).text()).isEqualTo("done");
        assertThat(Child.with("-Xmx64m").run("read", dear).text()).isEqualTo("CannotOpen NOT_ENOUGH_MEMORY id");
        assertThat(Child.with("-Xmx512m").run("append", dear, "x").text()).endsWith("done");
    }

    @Test
    void an_interrupted_thread_keeps_what_it_was_told_to_keep() {
        try (Store store = Stores.open(folder)) {
            Thread.currentThread().interrupt();
            store.append(Stores.json(1));
            store.saveDraft(Stores.json(2));
            assertThat(store.read().records()).hasSize(1);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
