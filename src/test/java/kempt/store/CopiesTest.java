package kempt.store;

import static kempt.store.Stores.json;
import static kempt.store.Stores.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CopiesTest {
    @TempDir
    private Path temp;

    private Path folder;
    private Store store;

    @BeforeEach
    void keep_two_records_and_a_draft() {
        folder = temp.resolve("s");
        store = Stores.create(folder);
        store.append(json("first"));
        store.append(json("second"));
        store.saveDraft(json("half"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_backup_is_the_store_again_under_the_same_passphrase() throws IOException {
        Path copy = temp.resolve("copy");
        assertThat(store.backup(copy).sound()).isTrue();
        try (Store again = Stores.open(copy)) {
            assertThat(Stores.texts(again)).containsExactly(text(json("first")), text(json("second")));
            assertThat(again.draft()).map(Stores::text).contains(text(json("half")));
        }
        for (Path file : Trees.files(folder)) {
            if (!file.endsWith("l")) {
                assertThat(copy.resolve(folder.relativize(file).toString())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void what_is_meant_for_a_drive_that_is_not_there_goes_nowhere_else() {
        Path copy = temp.resolve("drive").resolve("copies").resolve("copy");
        for (Runnable copying : List.<Runnable>of(() -> store.backup(copy), () -> store.exportPlain(copy))) {
            assertThatThrownBy(copying::run).isInstanceOfSatisfying(CannotWrite.class, no -> assertThat(no.why())
                    .isEqualTo(CannotWrite.Why.NOT_THERE));
        }
        assertThat(temp.resolve("drive")).doesNotExist();
    }

    @Test
    void a_backup_says_what_is_damaged_in_it() throws IOException {
        Path record = Trees.files(folder.resolve("r")).get(0);
        Files.setPosixFilePermissions(record, PosixFilePermissions.fromString("rw-------"));
        Files.write(record, new byte[100]);
        Verification verification = store.backup(temp.resolve("copy"));
        assertThat(verification.damaged()).containsExactly(record.getFileName().toString());
    }

    @Test
    void plain_files_have_what_was_given_to_be_kept_and_nobody_else_may_read_them() throws IOException {
        Path plain = temp.resolve("plain");
        store.exportPlain(plain);
        assertThat(plain.resolve("0001.json")).hasBinaryContent(json("first"));
        assertThat(plain.resolve("0002.json")).hasBinaryContent(json("second"));
        assertThat(plain.resolve("draft.json")).hasBinaryContent(json("half"));
        assertThat(Trees.files(plain)).hasSize(3).allMatch(CopiesTest::isPrivate);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)))
                .isEqualTo("rwx------");
    }

    private static boolean isPrivate(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                    .equals("rw-------");
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void a_sealed_export_is_a_store_of_its_own() throws IOException {
        Path theirs = temp.resolve("theirs");
        try (Passphrase passphrase = Stores.passphrase("their own words")) {
            store.exportSealed(theirs, passphrase, Stores.CHEAP);
        }
        try (Store copy = Stores.open(theirs, "their own words")) {
            assertThat(Stores.texts(copy)).containsExactly(text(json("first")), text(json("second")));
            assertThat(copy.read().records()).extracting(Kept::number).containsExactly(1L, 2L);
            assertThat(copy.draft()).map(Stores::text).contains(text(json("half")));
        }
        assertThat(theirs.resolve("v")).content().isNotEqualTo(Files.readString(folder.resolve("v")));
        Files.copy(Trees.files(theirs.resolve("r")).get(0), folder.resolve("r").resolve("0123456789abcdef"));
        assertThat(store.read().damaged()).containsExactly("0123456789abcdef");
    }

    @Test
    void an_empty_folder_will_do_and_a_full_one_or_the_store_itself_will_not() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        store.exportPlain(empty);
        assertThat(empty.resolve("0001.json")).exists();
        for (Path target :
                List.of(empty, folder, folder.resolve("r").resolve("x"), folder.resolve("x"), Path.of("/"))) {
            assertThatThrownBy(() -> store.exportPlain(target))
                    .isInstanceOfSatisfying(
                            CannotWrite.class, no -> assertThat(no.why()).isEqualTo(CannotWrite.Why.IN_THE_WAY));
        }
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"));
        assertThatThrownBy(() -> store.exportPlain(link)).isInstanceOf(CannotWrite.class);
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_an_earlier_try_left_is_cleared_away_and_a_link_there_is_not_followed(boolean link) throws IOException {
        Path victim = Files.createDirectory(temp.resolve("victim"));
        Files.writeString(victim.resolve("letter"), "dear");
        Path passing = temp.resolve(".plain.part");
        if (link) {
            Files.createSymbolicLink(passing, victim);
            assertThatThrownBy(() -> store.exportPlain(temp.resolve("plain"))).isInstanceOf(CannotWrite.class);
        } else {
            Files.createDirectories(passing.resolve("r"));
            Files.writeString(passing.resolve("0009.json"), "old");
            Files.createSymbolicLink(passing.resolve("r").resolve("x"), victim);
            store.exportPlain(temp.resolve("plain"));
            assertThat(Trees.files(temp.resolve("plain"))).hasSize(3);
            assertThat(passing).doesNotExist();
        }
        assertThat(victim.resolve("letter")).hasContent("dear");
    }
}
