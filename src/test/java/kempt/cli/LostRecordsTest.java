package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.ChoiceId;
import kempt.checklist.ItemId;
import kempt.history.RecordJson;
import kempt.history.Run;
import kempt.store.Passphrase;
import kempt.store.Store;
import kempt.store.StoreFolder;
import kempt.store.WorkFactor;
import kempt.testing.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that has not all that was kept in it, one with no finished sitting yet, and one with two on a day. */
class LostRecordsTest {
    private static final String WORDS = "correct horse battery staple plum";
    private static final AnswerSheet SHEET =
            AnswerSheet.EMPTY.with(new ItemId("has-email"), Answer.Chose.of(new ChoiceId("yes")));

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_passphrase_down() throws IOException {
        Files.writeString(folder.resolve("words"), WORDS, StandardCharsets.UTF_8);
    }

    private Store create() {
        try (Passphrase passphrase = Passphrase.of(WORDS.toCharArray())) {
            return new StoreFolder(folder.resolve("s"), Clock.systemUTC()).create(passphrase, new WorkFactor(4));
        }
    }

    private Said kempt(String command) {
        String[] args = Stream.of("--store s --passphrase-file words", command)
                .flatMap(s -> Stream.of(s.split(" ")))
                .filter(s -> !s.isEmpty())
                .toArray(String[]::new);
        return Said.by(folder, Map.of(), "", args);
    }

    @Test
    void every_command_says_once_that_a_record_does_not_open() throws IOException {
        try (Store store = create()) {
            for (int day = 1; day <= 3; day++) {
                store.append(sitting(day, SHEET));
            }
        }
        damageOne();
        for (String command : List.of(
                "",
                "history",
                "compare",
                "plan",
                "plan undo device-lock",
                "store verify",
                "store backup b",
                "store export x")) {
            assertThat(kempt(command).err())
                    .as(command)
                    .containsOnlyOnce("kempt: note: some records do not open or are missing");
        }
    }

    private static byte[] sitting(int day, AnswerSheet sheet) {
        Catalogue catalogue = Shipped.catalogue();
        return RecordJson.write(
                Run.of(LocalDate.of(2026, 11, day), sheet, Set.of(), new Assessor(catalogue).assess(sheet), catalogue));
    }

    @Test
    void a_day_with_two_sittings_does_not_compare_the_last_with_itself() {
        try (Store store = create()) {
            store.append(sitting(1, AnswerSheet.EMPTY));
            store.append(sitting(1, SHEET));
        }
        assertThat(kempt("compare 2026-11-01").out()).contains("Do you use email?");
    }

    private void damageOne() throws IOException {
        try (Stream<Path> records = Files.list(folder.resolve("s").resolve("r"))) {
            Path record = records.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(record);
            bytes[3000] ^= 1;
            Files.setPosixFilePermissions(record, PosixFilePermissions.fromString("rw-------"));
            Files.write(record, bytes);
        }
    }

    @Test
    void where_no_sitting_is_finished_history_says_so_and_names_no_option_that_it_lacks() {
        try (Store store = create()) {
            store.saveDraft(RecordJson.write(
                    new RecordJson.Draft(LocalDate.of(2026, 11, 1), SHEET, Set.of(), false, Optional.empty())));
        }
        Said said = kempt("history");
        assertThat(said.code()).isZero();
        assertThat(said.all()).contains("There is no finished sitting yet.").doesNotContain("--answers");
    }
}
