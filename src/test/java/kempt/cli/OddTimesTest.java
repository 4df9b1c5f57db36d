package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kempt.store.Passphrase;
import kempt.store.Store;
import kempt.store.StoreFolder;
import kempt.store.WorkFactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that are wrong or jump, with what is kept. Codes as in safety.md: TM-01, TM-02, TM-09, CY-02. */
class OddTimesTest {
    private static final String WORDS = "six words that open it soon";
    private static final String[] MINE = {"--passphrase-file", "words"};

    @TempDir
    Path folder;

    @BeforeEach
    void a_store() throws IOException {
        Files.writeString(folder.resolve("words"), WORDS + "\n");
        Files.writeString(folder.resolve("said.yml"), """
                format: kempt-answers/1
                answers: {has-email: yes, main-email-second-step: password, device-lock: short}
                """);
        store(true).close();
    }

    private Store store(boolean create) {
        StoreFolder place = new StoreFolder(folder.resolve("s"), Clock.systemUTC());
        try (Passphrase words = Passphrase.of(WORDS.toCharArray())) {
            return create ? place.create(words, new WorkFactor(4)) : place.open(words);
        }
    }

    private Said on(LocalDate day, String... args) {
        long epoch = day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        return kempt(Map.of("SOURCE_DATE_EPOCH", Long.toString(epoch)), args);
    }

    private Said kempt(Map<String, String> environment, String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--store";
        all[args.length + 1] = "s";
        return Said.by(folder, environment, "", all);
    }

    private static String[] with(String... words) {
        return List.of(List.of(words), List.of(MINE)).stream()
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23 2025-11-23 2026-11-24",
                "1970-01-01 2026-11-23",
                "2038-01-20 2026-11-23",
                "9999-12-31 2026-11-23",
                "2024-02-29 2025-02-28 2024-02-29",
                "2026-10-25 2026-10-25"
            })
    void whatever_the_clock_said_all_is_there_in_the_order_it_was_kept_and_nothing_counts_below_none(String days) {
        List<LocalDate> each =
                List.of(days.split(" ", -1)).stream().map(LocalDate::parse).toList();
        for (LocalDate day : each) {
            assertThat(on(day, with("audit", "--answers", "said.yml", "--keep")).code())
                    .isZero();
        }
        try (Store store = store(false)) {
            assertThat(store.read().records())
                    .extracting(r -> r.number())
                    .hasSize(each.size())
                    .isSorted();
            assertThat(store.verify().sound()).isTrue();
        }
        LocalDate last = each.get(each.size() - 1);
        for (String command : List.of("history", "compare", "plan", "store verify", "compare 1 2", "")) {
            String[] words = command.isEmpty() ? new String[0] : command.split(" ", -1);
            Said said = on(last, with(words));
            assertThat(said.code()).as(command + said.all()).isZero();
            assertThat(said.err()).isEmpty();
            assertThat(said.out()).as(command).doesNotContainPattern("-[0-9]+ (day|week|month|year)s?");
        }
        assertThat(on(last, with("plan", "done", "device-lock")).code()).isZero();
        assertThat(on(LocalDate.of(2020, 1, 1), with("plan")).code()).isZero();
    }

    @Test
    void a_passphrase_of_any_shape_opens_or_is_refused_with_the_same_words() throws IOException {
        String told = null;
        for (String wrong : List.of(
                "six words that open it soo", "", " ", "a\0b", "x".repeat(10_000_000), "\u202e", "\n" + WORDS)) {
            Files.writeString(folder.resolve("words"), wrong);
            Said said = kempt(Map.of(), with("history"));
            assertThat(said.code()).isEqualTo(12);
            assertThat(said.out()).isEmpty();
            told = told == null ? said.err() : told;
            assertThat(said.err()).isEqualTo(told);
        }
        for (String right : List.of(WORDS, WORDS + "\n", WORDS + "\r\nmore", "\ufeff" + WORDS)) {
            Files.writeString(folder.resolve("words"), right);
            assertThat(kempt(Map.of(), with("store", "verify")).code()).isZero();
        }
        Files.write(folder.resolve("words"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(kempt(Map.of(), with("history")).code()).isEqualTo(2);
        assertThat(kempt(Map.of(), "history", "--passphrase-file", ".").code()).isEqualTo(2);
        assertThat(kempt(Map.of(), "history", "--passphrase-fd", "99").code()).isEqualTo(2);
        assertThat(kempt(Map.of(), "history").code()).isEqualTo(12);
    }
}
