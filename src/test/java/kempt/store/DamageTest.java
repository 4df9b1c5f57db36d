package kempt.store;

import static kempt.store.Stores.json;
import static kempt.store.Stores.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed, lost, swapped or put there by someone else. */
final class DamageTest {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void keep_two_records_and_a_draft() {
        folder = temp.resolve("s");
        try (Store store = Stores.create(folder)) {
            store.append(json("first"));
            store.append(json("second"));
            store.saveDraft(json("half"));
        }
    }

    private List<Path> records() throws IOException {
        return Trees.files(folder.resolve("r"));
    }

    private static void overwrite(Path file, byte[] bytes) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.write(file, bytes);
    }

    @Test
    void one_damaged_record_is_named_and_the_others_are_read() throws IOException {
        Path record = records().get(0);
        byte[] bytes = Files.readAllBytes(record);
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            byte[] touched = bytes.clone();
            touched[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            overwrite(record, random.nextInt(4) > 0 ? touched : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            try (Store store = Stores.open(folder)) {
                Reading reading = store.read();
                assertThat(reading.damaged())
                        .containsExactly(record.getFileName().toString());
                assertThat(reading.records()).hasSize(1);
                assertThat(store.verify().sound()).isFalse();
            }
        }
    }

    @Test
    void an_older_record_never_passes_for_the_newest_without_a_word() throws IOException {
        try (Store store = Stores.open(folder)) {
            assertThat(store.notices()).doesNotContain(Notice.INCOMPLETE);
        }
        for (Path record : records()) {
            byte[] whole = Files.readAllBytes(record);
            byte[] changed = whole.clone();
            changed[3000] ^= 1;
            overwrite(record, changed);
            try (Store store = Stores.open(folder)) {
                assertThat(store.notices()).contains(Notice.INCOMPLETE);
            }
            assertThat(record).hasBinaryContent(changed);
            overwrite(record, whole);
        }
    }

    @Test
    void a_second_copy_of_a_record_is_named_and_takes_no_number() throws IOException {
        Path record = records().get(0);
        Path copy = Files.copy(record, folder.resolve("r").resolve("0123456789abcdef"));
        try (Store store = Stores.open(folder)) {
            assertThat(store.verify().copies())
                    .singleElement()
                    .isIn(record.getFileName().toString(), copy.getFileName().toString());
            assertThat(store.verify().records()).isEqualTo(2);
            assertThat(store.append(json("third"))).isEqualTo(3);
            assertThat(store.verify().sound()).isTrue();
        }
    }

    @Test
    void after_damage_no_number_is_given_out_a_second_time() throws IOException {
        overwrite(records().get(0), new byte[10]);
        overwrite(records().get(1), new byte[10]);
        try (Store store = Stores.open(folder)) {
            assertThat(store.append(json("third"))).isEqualTo(3);
        }
    }

    @Test
    void swapped_names_change_nothing_because_the_order_is_inside() throws IOException {
        List<Path> records = records();
        Path aside = temp.resolve("aside");
        Files.move(records.get(0), aside);
        Files.move(records.get(1), records.get(0));
        Files.move(aside, records.get(1));
        try (Store store = Stores.open(folder)) {
            assertThat(Stores.texts(store)).containsExactly(text(json("first")), text(json("second")));
            assertThat(store.verify().sound()).isTrue();
        }
    }

    @Test
    void a_record_that_was_taken_out_or_put_in_twice_is_noticed() throws IOException {
        try (Store store = Stores.open(folder)) {
            store.append(json("third"));
            Path middle = null;
            for (Path record : records()) {
                Path aside = Files.move(record, temp.resolve("aside"), StandardCopyOption.REPLACE_EXISTING);
                if (store.read().records().stream().noneMatch(kept -> kept.number() == 2)) {
                    middle = record;
                    break;
                }
                Files.move(aside, record);
            }
            assertThat(middle).isNotNull();
            assertThat(store.verify().missing()).containsExactly(2L);
            assertThat(store.verify().sound()).isFalse();
        }
    }

    @Test
    void a_draft_is_no_record_and_a_record_is_no_draft() throws IOException {
        Path record = records().get(0);
        Files.copy(folder.resolve("d"), folder.resolve("r").resolve("0123456789abcdef"));
        Files.copy(record, folder.resolve("d"), StandardCopyOption.REPLACE_EXISTING);
        try (Store store = Stores.open(folder)) {
            Verification verification = store.verify();
            assertThat(verification.damaged()).contains("0123456789abcdef").hasSize(2);
            assertThatThrownBy(store::draft).isInstanceOfSatisfying(CannotOpen.class, no -> assertThat(no.part())
                    .isEqualTo("d"));
            store.dropDraft();
            assertThat(store.draft()).isEmpty();
        }
    }

    @Test
    void a_record_of_another_store_is_not_taken_for_ours() throws IOException {
        Path other = temp.resolve("other");
        try (Store store = Stores.create(other)) {
            store.append(json("not yours"));
        }
        Files.copy(Trees.onlyRecord(other), folder.resolve("r").resolve("0123456789abcdef"));
        try (Store store = Stores.open(folder)) {
            assertThat(store.read().damaged()).containsExactly("0123456789abcdef");
        }
    }

    @Test
    void the_key_of_another_store_is_not_taken_for_ours() throws IOException {
        Path other = temp.resolve("other");
        Stores.create(other).close();
        Files.copy(other.resolve("id"), folder.resolve("id"), StandardCopyOption.REPLACE_EXISTING);
        assertCannotOpen(CannotOpen.Why.OTHER_STORE);
        Files.copy(other.resolve("v"), folder.resolve("v"), StandardCopyOption.REPLACE_EXISTING);
        try (Store store = Stores.open(folder)) {
            assertThat(store.read().records()).isEmpty();
            assertThat(store.read().damaged()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "id"})
    void a_part_that_is_missing_or_empty_never_means_that_there_is_no_store(String part) throws IOException {
        overwrite(folder.resolve(part), new byte[0]);
        assertCannotOpen(CannotOpen.Why.PART_MISSING);
        Files.delete(folder.resolve(part));
        assertThat(Stores.at(folder).exists()).isTrue();
        assertCannotOpen(CannotOpen.Why.PART_MISSING);
        assertThatThrownBy(() -> Stores.create(folder)).isInstanceOf(CannotWrite.class);
        assertThat(records()).hasSize(2);
    }

    @Test
    void without_its_folder_of_records_a_store_is_damaged_and_not_empty() throws IOException {
        for (Path record : records()) {
            Files.delete(record);
        }
        Files.delete(folder.resolve("r"));
        assertCannotOpen(CannotOpen.Why.PART_MISSING);
    }

    @Test
    void a_store_of_a_later_kempt_is_read_and_not_written_to() throws IOException {
        String marker = Files.readString(folder.resolve("v"));
        overwrite(folder.resolve("v"), marker.replaceFirst("^1", "2").getBytes(StandardCharsets.UTF_8));
        try (Store store = Stores.open(folder);
                Passphrase next = Stores.passphrase("x")) {
            assertThat(store.notices()).contains(Notice.NEWER_FORMAT);
            assertThat(store.isReadOnly()).isTrue();
            assertThat(store.read().records()).hasSize(2);
            assertThat(store.draft()).isPresent();
            for (Runnable change : List.<Runnable>of(
                    () -> store.append(json(1)),
                    () -> store.saveDraft(json(1)),
                    store::dropDraft,
                    () -> store.finish(json(1)),
                    () -> store.changePassphrase(next, Stores.CHEAP),
                    () -> store.newKeys(next, Stores.CHEAP))) {
                assertThatThrownBy(change::run).isInstanceOfSatisfying(CannotWrite.class, no -> assertThat(no.why())
                        .isEqualTo(CannotWrite.Why.NEWER_FORMAT));
            }
        }
    }

    @Test
    void what_writes_that_were_cut_off_left_is_removed_and_counted() throws IOException {
        Files.writeString(folder.resolve(".0123456789abcdef"), "x");
        Files.writeString(folder.resolve("r").resolve(".fedcba9876543210"), "x");
        try (Store store = Stores.open(folder)) {
            assertThat(store.verify().leftovers()).isEqualTo(2);
            assertThat(store.verify().sound()).isTrue();
        }
        assertThat(folder.resolve(".0123456789abcdef")).doesNotExist();
        try (Store store = Stores.open(folder)) {
            assertThat(store.verify().leftovers()).isZero();
        }
    }

    @Test
    void what_other_programs_strew_about_is_left_and_counted() throws IOException {
        List<String> strewn = List.of(".DS_Store", "Thumbs.db", "r/0123456789abcdef (conflicted).age", "r/.DS_Store");
        for (String name : strewn) {
            Files.writeString(folder.resolve(name), "x");
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.verify().foreign()).isEqualTo(4);
            assertThat(store.verify().sound()).isTrue();
            assertThat(store.read().records()).hasSize(2);
        }
        assertThat(strewn).allMatch(name -> Files.exists(folder.resolve(name)));
    }

    @Test
    void when_the_folder_goes_away_in_the_middle_saving_fails_and_says_so() throws IOException {
        try (Store store = Stores.open(folder)) {
            List<Path> all = Trees.all(folder);
            for (int i = all.size() - 1; i >= 0; i--) {
                Files.delete(all.get(i));
            }
            for (Runnable change : List.<Runnable>of(() -> store.append(json(1)), () -> store.saveDraft(json(1)))) {
                assertThatThrownBy(change::run).isInstanceOfSatisfying(CannotWrite.class, no -> assertThat(no.why())
                        .isEqualTo(CannotWrite.Why.GONE));
            }
        }
    }

    @Test
    void noise_in_any_file_is_met_with_words_and_never_hangs() throws IOException {
        Path good = temp.resolve("good");
        Trees.copy(folder, good);
        Random random = new Random(11);
        List<Path> files = Trees.files(good);
        for (int i = 0; i < 400; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = mutated(Files.readAllBytes(file), random);
            Path target = folder.resolve(good.relativize(file).toString());
            overwrite(target, bytes);
            try (Store store = Stores.open(folder)) {
                store.verify();
                store.read();
            } catch (CannotOpen refused) {
                assertThat(refused.why()).isNotNull();
            }
            overwrite(target, Files.readAllBytes(file));
        }
        try (Store store = Stores.open(folder)) {
            assertThat(store.verify().sound()).isTrue();
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] result =
                random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length * 2 + 1)) : bytes.clone();
        for (int n = random.nextInt(4); n >= 0 && result.length > 0; n--) {
            // Most of what is parsed stands near the start.
            int near = random.nextBoolean() ? Math.min(result.length, 200) : result.length;
            result[random.nextInt(near)] = (byte) random.nextInt(256);
        }
        return result;
    }

    private void assertCannotOpen(CannotOpen.Why why) {
        assertThatThrownBy(() -> Stores.open(folder))
                .isInstanceOfSatisfying(
                        CannotOpen.class, no -> assertThat(no.why()).isEqualTo(why));
    }
}
