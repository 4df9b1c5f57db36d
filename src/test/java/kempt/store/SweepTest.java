package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills, at every single call to the system that matters, and failures of the disk at each. */
@Tag("strace")
final class SweepTest {
    private static final String CANARY = "CANARY-7f3a";
    private static final int MOST = 400;

    @TempDir
    private Path temp;

    private Path good;
    private int copies;

    @BeforeEach
    void keep_two_records_and_a_draft() {
        Strace.need();
        good = temp.resolve("good");
        try (Store store = Stores.create(good)) {
            store.append(Trial.json("one"));
            store.append(Trial.json("two"));
            store.saveDraft(Trial.json("half"));
        }
    }

    /** What must hold after each fault. */
    private interface After {
        void check(Path store, Child.Ended ended) throws IOException;
    }

    private Path copy() throws IOException {
        Path copy = temp.resolve("copy-" + copies++);
        Trees.copy(good, copy);
        return copy;
    }

    private void killAtEach(String call, After after, String what, Object... rest) throws Exception {
        for (int which = 1; which < MOST; which++) {
            if (killAt(call, which, after, what, rest) == 0) {
                assertThat(which).as("it was killed at least once").isGreaterThan(1);
                return;
            }
        }
        fail("never ends untouched");
    }

    private int killAt(String call, int which, After after, String what, Object... rest) throws Exception {
        Path store = copy();
        Child.Ended ended = Strace.killingAt(call, which, arguments(what, store, rest));
        assertThat(ended.code()).matches(code -> code == 0 || code > 128, "done or killed");
        after.check(store, ended);
        return ended.code();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private Object[] arguments(String what, Path store, Object... rest) {
        List<Object> arguments = new ArrayList<>(List.of(what, store));
        arguments.addAll(Arrays.asList(rest));
        return arguments.toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "fsync", "rename"})
    void killed_while_a_record_is_kept_it_is_there_whole_or_not_at_all(String call) throws Exception {
        killAtEach(
                call,
                (store, ended) -> {
                    assertThat(Trees.mentions(store, CANARY)).isFalse();
                    try (Store opened = Stores.open(store)) {
                        List<String> texts = Stores.texts(opened);
                        if (ended.lines().contains("saved")) {
                            assertThat(texts).containsExactly("\"one\"", "\"two\"", quoted(CANARY));
                        } else {
                            assertThat(texts).startsWith("\"one\"", "\"two\"").hasSizeLessThanOrEqualTo(3);
                            assertThat(texts.subList(2, texts.size())).allMatch(quoted(CANARY)::equals);
                        }
                        assertThat(opened.verify().sound()).isTrue();
                        assertThat(opened.verify().leftovers()).isLessThanOrEqualTo(1);
                        assertThat(opened.draft()).map(Stores::text).contains("\"half\"");
                    }
                    assertThat(Trees.files(store))
                            .noneMatch(file -> file.getFileName().toString().startsWith("."));
                },
                "append",
                CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "fsync", "rename", "unlink"})
    void killed_while_a_draft_becomes_a_record_neither_is_lost_and_neither_counts_twice(String call) throws Exception {
        killAtEach(
                call,
                (store, ended) -> {
                    try (Store opened = Stores.open(store)) {
                        boolean kept = opened.read().records().size() == 3;
                        assertThat(opened.draft().isPresent()).isNotEqualTo(kept);
                        assertThat(opened.verify().sound()).isTrue();
                    }
                },
                "finish",
                CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "fsync", "rename"})
    void killed_while_the_draft_is_replaced_the_old_or_the_new_one_is_there(String call) throws Exception {
        killAtEach(
                call,
                (store, ended) -> {
                    try (Store opened = Stores.open(store)) {
                        String draft = opened.draft().map(Stores::text).orElseThrow();
                        assertThat(draft).isIn("\"half\"", quoted(CANARY));
                        if (ended.lines().contains("saved")) {
                            assertThat(draft).isEqualTo(quoted(CANARY));
                        }
                    }
                },
                "draft",
                CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openat", "write", "fsync", "rename"})
    void killed_while_the_passphrase_changes_the_old_or_the_new_one_opens(String call) throws Exception {
        After after = (store, ended) -> {
            try (Store opened = openedWithOldOrNew(store, ended.lines().contains("saved"))) {
                assertThat(Stores.texts(opened)).containsExactly("\"one\"", "\"two\"");
            }
        };
        killAtEach(call, after, "passphrase");
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "fsync", "rename", "unlink"})
    void killed_while_the_keys_are_renewed_all_is_there_and_the_next_start_finishes(String call) throws Exception {
        After after = (store, ended) -> {
            try (Store opened = openedWithOldOrNew(store, ended.lines().contains("renewed true"))) {
                assertThat(Stores.texts(opened)).containsExactly("\"one\"", "\"two\"");
                assertThat(opened.draft()).map(Stores::text).contains("\"half\"");
                assertThat(opened.verify().sound()).isTrue();
                assertThat(opened.notices()).doesNotContain(Notice.KEYS_HALF_RENEWED);
            }
        };
        killAtEach(call, after, "new-keys");
    }

    private static Store openedWithOldOrNew(Path store, boolean saved) {
        try {
            return Stores.open(store, Trial.NEXT);
        } catch (CannotOpen old) {
            assertThat(saved).isFalse();
            return Stores.open(store);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlink", "fsync", "rmdir"})
    void killed_while_everything_is_forgotten_nothing_opens_once_the_key_is_gone(String call) throws Exception {
        killAtEach(
                call,
                (store, ended) -> {
                    if (Files.exists(store.resolve(Names.IDENTITY))) {
                        Stores.open(store).close();
                    } else if (Stores.at(store).exists()) {
                        assertThat(openedWith(store)).isInstanceOf(CannotOpen.class);
                    }
                    if (Stores.at(store).exists()) {
                        assertThat(Stores.at(store).forget()).isEmpty();
                    }
                    assertThat(Stores.at(store).exists()).isFalse();
                },
                "forget");
    }

    private static Exception openedWith(Path store) {
        try (Store opened = Stores.open(store)) {
            return new IllegalStateException("opened " + opened.folder());
        } catch (StoreFailure refused) {
            return refused;
        }
    }

    @ParameterizedTest
    @CsvSource({"backup, write", "backup, fsync", "backup, rename", "export, write", "export, fsync", "export, rename"})
    void killed_while_a_copy_is_made_there_is_a_whole_one_or_none(String what, String call) throws Exception {
        Path target = temp.resolve("target");
        int[] round = {0};
        for (int which = 1; which < MOST; which++) {
            Path place = target.resolveSibling("target-" + round[0]++);
            Child.Ended ended = Strace.killingAt(call, which, what, copy(), place);
            if (!Files.exists(place)) {
                assertThat(ended.code()).isGreaterThan(128);
                assertThat(Child.plain().run(what, copy(), place).code()).isZero();
            }
            assertWhole(what, place);
            if (ended.code() == 0) {
                return;
            }
        }
        fail("never ends untouched");
    }

    private static void assertWhole(String what, Path place) throws IOException {
        if (what.equals("export")) {
            assertThat(Trees.files(place)).hasSize(3);
        } else {
            try (Store copy = Stores.open(place)) {
                assertThat(Stores.texts(copy)).containsExactly("\"one\"", "\"two\"");
                assertThat(copy.draft()).isPresent();
            }
        }
    }
}
