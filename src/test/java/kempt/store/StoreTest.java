package kempt.store;

import static kempt.store.Stores.json;
import static kempt.store.Stores.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void choose_a_folder() {
        folder = temp.resolve("s");
    }

    @Test
    void what_was_kept_is_there_after_closing_and_opening_in_the_order_it_was_kept() {
        try (Store store = Stores.create(folder)) {
            for (int i = 1; i <= 5; i++) {
                assertThat(store.append(json(i))).isEqualTo(i);
            }
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.read().records()).extracting(Kept::number).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(Stores.texts(store))
                    .containsExactly(text(json(1)), text(json(2)), text(json(3)), text(json(4)), text(json(5)));
            assertThat(store.append(json(6))).isEqualTo(6);
        }
    }

    @Test
    void a_draft_is_replaced_and_finishing_makes_a_record_of_it() {
        try (Store store = Stores.create(folder)) {
            assertThat(store.draft()).isEmpty();
            store.saveDraft(json("half"));
            store.saveDraft(json("more"));
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.draft()).map(Stores::text).contains(text(json("more")));
            store.finish(json("all"));
            assertThat(store.draft()).isEmpty();
            assertThat(Stores.texts(store)).containsExactly(text(json("all")));
        }
        assertThat(folder.resolve(Names.DRAFT)).doesNotExist();
    }

    @Test
    void a_draft_left_behind_by_a_stop_while_finishing_is_not_offered_again() throws IOException {
        Path draft = folder.resolve(Names.DRAFT);
        byte[] left;
        try (Store store = Stores.create(folder)) {
            store.saveDraft(json("half"));
            left = Files.readAllBytes(draft);
            store.finish(json("all"));
        }
        Files.write(draft, left);
        try (Store store = Stores.open(folder)) {
            assertThat(store.draft()).isEmpty();
            store.saveDraft(json("another"));
            assertThat(store.draft()).map(Stores::text).contains(text(json("another")));
        }
    }

    @Test
    void a_dropped_draft_is_gone() {
        try (Store store = Stores.create(folder)) {
            store.saveDraft(json("half"));
            store.dropDraft();
            assertThat(store.draft()).isEmpty();
            assertThat(store.read().records()).isEmpty();
        }
    }

    @Test
    void there_is_a_store_once_it_was_made_and_none_before() {
        assertThat(Stores.at(folder).exists()).isFalse();
        assertThatThrownBy(() -> Stores.open(folder)).isInstanceOf(NoStore.class);
        Stores.create(folder).close();
        assertThat(Stores.at(folder).exists()).isTrue();
    }

    @Test
    void a_store_is_never_made_over_another_or_among_other_files() throws IOException {
        Stores.create(folder).close();
        assertThatThrownBy(() -> Stores.create(folder))
                .isInstanceOfSatisfying(
                        CannotWrite.class, no -> assertThat(no.why()).isEqualTo(CannotWrite.Why.IN_THE_WAY));
        Files.writeString(temp.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> Stores.create(temp)).isInstanceOf(CannotWrite.class);
        assertThat(temp).isDirectoryContaining("glob:**letter.txt").isDirectoryNotContaining("glob:**/id");
    }

    @Test
    void a_wrong_passphrase_opens_nothing_and_changes_nothing() {
        Stores.create(folder).close();
        for (String wrong :
                new String[] {"", " ", Stores.WORDS + "\n", "one two three four five si", "a\0b", "x".repeat(10_000_000)
                }) {
            assertThatThrownBy(() -> Stores.open(folder, wrong))
                    .isInstanceOfSatisfying(
                            CannotOpen.class, no -> assertThat(no.why()).isEqualTo(CannotOpen.Why.SEALED));
        }
        Stores.open(folder).close();
    }

    @Test
    void a_new_passphrase_takes_the_place_of_the_old() {
        try (Store store = Stores.create(folder);
                Passphrase next = Stores.passphrase("something else")) {
            store.append(json(1));
            store.changePassphrase(next, new WorkFactor(5));
            assertThat(store.workFactor()).isEqualTo(new WorkFactor(5));
            store.append(json(2));
        }
        assertThatThrownBy(() -> Stores.open(folder)).isInstanceOf(CannotOpen.class);
        try (Store store = Stores.open(folder, "something else")) {
            assertThat(Stores.texts(store)).containsExactly(text(json(1)), text(json(2)));
            assertThat(store.workFactor()).isEqualTo(new WorkFactor(5));
        }
    }

    @Test
    void with_new_keys_the_old_key_opens_nothing_any_more() throws Exception {
        Path old = temp.resolve("old-id");
        try (Store store = Stores.create(folder);
                Passphrase next = Stores.passphrase("something else")) {
            store.append(json(1));
            store.append(json(2));
            store.saveDraft(json("half"));
            Files.copy(folder.resolve(Names.IDENTITY), old);
            assertThat(store.newKeys(next, Stores.CHEAP)).isTrue();
            assertThat(store.append(json(3))).isEqualTo(3);
        }
        try (Store store = Stores.open(folder, "something else")) {
            assertThat(Stores.texts(store)).containsExactly(text(json(1)), text(json(2)), text(json(3)));
            assertThat(store.draft()).map(Stores::text).contains(text(json("half")));
            assertThat(store.verify().sound()).isTrue();
        }
        Files.move(old, folder.resolve(Names.IDENTITY), StandardCopyOption.REPLACE_EXISTING);
        try (Store store = Stores.open(folder)) {
            assertThat(store.read().records()).isEmpty();
            assertThat(store.read().damaged()).hasSize(3);
        }
    }

    @Test
    void forgetting_leaves_nothing_of_ours_and_everything_of_others() throws IOException {
        try (Store store = Stores.create(folder)) {
            store.append(json(1));
            store.saveDraft(json("half"));
        }
        Files.createDirectories(folder.resolve("r"));
        Path conflict = Files.writeString(folder.resolve("r").resolve("abcd (conflicted).age"), "x");
        assertThat(Stores.at(folder).forget()).containsExactly(conflict);
        assertThat(Stores.at(folder).exists()).isFalse();
        Files.delete(conflict);
        Files.delete(folder.resolve("r"));
        Files.delete(folder);

        Stores.create(folder).close();
        assertThat(Stores.at(folder).forget()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void forgetting_that_was_cut_off_after_the_key_opens_nothing_and_can_be_done_again() throws IOException {
        try (Store store = Stores.create(folder)) {
            store.append(json(1));
        }
        Files.delete(folder.resolve(Names.IDENTITY));
        assertThat(Stores.at(folder).exists()).isTrue();
        assertThatThrownBy(() -> Stores.open(folder))
                .isInstanceOfSatisfying(
                        CannotOpen.class, no -> assertThat(no.why()).isEqualTo(CannotOpen.Why.PART_MISSING));
        Stores.at(folder).forget();
        assertThat(folder).doesNotExist();
    }
}
