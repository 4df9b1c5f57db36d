package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kempt.store.Passphrase;
import kempt.store.StoreFolder;
import kempt.store.WorkFactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at plain lines is offered to keep a sitting, and finds a passphrase or does without. */
class KeepingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final Pattern SHOWN = Pattern.compile("what you keep:\n +([a-z-]+(?: [a-z-]+){5})\n");
    private static final String THE_WORDS = "(the six words)";
    private static final String QUESTION = "Does your phone lock itself?";
    private static final String CHECKLIST = """
            checklist: small
            kind: hygiene
            domain: accounts
            title: A small one
            sections:
              - title: First
                items:
                  - {id: lock-one, ask: Does your phone lock itself?, because: Anyone opens it., guards: [doxxing],
                     do: Turn on the lock., takes: 5 minutes, noticed: no, guides: [chayn-online-safety]}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Sitter person = new Sitter();
    private int code;

    /** Types unseen what it was given, and the six words where it was told to. */
    private final class Sitter implements Person {
        private final Deque<String> secrets = new ArrayDeque<>();
        private final List<String> asked = new ArrayList<>();

        @Override
        public Optional<char[]> secret(String ask) {
            asked.add(ask);
            String typed = secrets.pop();
            return Optional.of((typed.equals(THE_WORDS) ? words().get(0) : typed).toCharArray())
                    .filter(t -> t.length > 0);
        }

        @Override
        public <T> T calmly(Supplier<T> talk) {
            return talk.get();
        }

        @Override
        public void beforeLeaving(Runnable last) {}

        @Override
        public Optional<String> line(String ask) {
            return Optional.empty();
        }

        @Override
        public void leave() {}

        @Override
        public void interrupt() {}
    }

    @BeforeEach
    void checklist() throws IOException {
        Files.writeString(folder.resolve("small.yml"), CHECKLIST);
    }

    /** Lines that end while a person sits there mean that they leave. */
    private String sits(String lines, String... more) {
        List<String> args = new ArrayList<>(List.of("audit", "small.yml", "--linear", "--store", "s"));
        args.addAll(List.of(more));
        World world = new World(
                "kempt",
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                CLOCK,
                Map.of(),
                folder,
                new Tty(true, true, true),
                person);
        code = Commands.run(world, args.toArray(String[]::new));
        return said();
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The words, each time that they were shown. */
    private List<String> words() {
        return SHOWN.matcher(said()).results().map(r -> r.group(1)).toList();
    }

    private static List<String> each(String text, String words) {
        return Pattern.compile(Pattern.quote(words))
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private Path store() {
        return folder.resolve("s");
    }

    @Test
    void back_from_the_six_words_leads_to_where_keeping_was_chosen() {
        String said = sits("\n\n2\n2\n/back\n");
        assertThat(code).isZero();
        assertThat(each(said, "Keep them on this device")).hasSize(2);
        assertThat(said).doesNotContain(QUESTION);
    }

    @Test
    void leaving_at_the_six_words_is_leaving() {
        assertThat(sits("\n\n2\n2\n/leave\n")).doesNotContain(QUESTION);
        assertThat(code).isZero();
    }

    @Test
    void whoever_keeps_nothing_after_all_is_told_so_before_the_first_question() {
        assertThat(sits("\n\n2\n2\n3\n\n"))
                .containsSubsequence("Your passphrase", "Nothing is kept", "your answers are gone", QUESTION);
        assertThat(store()).doesNotExist();
    }

    @Test
    void what_was_mistyped_is_said_and_the_same_words_are_shown_again() {
        person.secrets.addAll(List.of("one", "two", "three", "four", "", THE_WORDS));
        String said = sits("\n\n2\n2\n1\n\n\n\n2\n1\n\n");
        assertThat(words()).hasSize(2).containsOnly(words().get(0));
        assertThat(said)
                .containsSubsequence(
                        "That was not the same",
                        "Go back to the six words",
                        "Do not keep anything after all",
                        "Your passphrase",
                        "Nothing was typed",
                        QUESTION)
                .doesNotContain("Nothing is kept");
        assertThat(store()).isDirectory();
    }

    @Test
    void weak_ones_of_ones_own_can_be_many_and_an_empty_one_has_its_own_words() {
        person.secrets.addAll(List.of("", "short", "short", "short", "short"));
        String said = sits("\n\n2\n2\n2\n\n\n\n\n3\n\n");
        assertThat(said.substring(0, said.indexOf("Another one, please")))
                .contains("Nothing was typed")
                .doesNotContain("Many people");
        assertThat(each(said, "Another one, please")).hasSize(4);
        assertThat(said).containsSubsequence("Another one, please", "Nothing is kept", QUESTION);
    }

    @Test
    void where_keeping_was_asked_for_help_the_way_out_and_the_moment_come_before_the_passphrase() {
        assertThat(sits("\n\n2\n\n", "--keep"))
                .containsSubsequence(
                        "Where help is",
                        "How to leave",
                        "Is this a good moment",
                        "What happens with your answers",
                        "will be kept",
                        "Your passphrase")
                .doesNotContain("Do not keep them");
        assertThat(store()).doesNotExist();
    }

    @Test
    void where_keeping_was_asked_for_a_sitting_can_still_go_on_without() {
        assertThat(sits("\n\n2\n\n3\n\n", "--keep")).containsSubsequence("Nothing is kept", QUESTION);
    }

    /** A store that opens at once. */
    private void kept() {
        try (Passphrase words = Passphrase.of("the right six words of it".toCharArray())) {
            new StoreFolder(store(), CLOCK).create(words, new WorkFactor(4)).close();
        }
    }

    @Test
    void a_mistyped_passphrase_is_asked_for_again() {
        kept();
        person.secrets.addAll(List.of("wrong", "wrong again", "the right six words of it"));
        assertThat(sits("\n\n2\n")).contains("Each answer is kept").doesNotContain("error");
        assertThat(person.asked).hasSize(3);
        assertThat(person.asked.subList(1, 3))
                .allMatch(ask -> ask.startsWith("That did not open it.") && ask.contains("Enter alone"));
        assertThat(code).isZero();
    }

    @Test
    void after_a_mistyped_one_a_sitting_can_go_on_without_what_is_kept_unless_it_must_be() {
        kept();
        person.secrets.addAll(List.of("wrong", "", "wrong", ""));
        assertThat(sits("\n\n2\n")).contains("Nothing is written to disk");
        assertThat(sits("\n\n2\n", "--keep")).contains("does not open", "a backup would help");
        assertThat(code).isEqualTo(ExitCode.STORE_CLOSED.code());
        assertThat(person.secrets).isEmpty();
    }

    @Test
    void a_script_has_one_try() throws IOException {
        kept();
        Files.writeString(folder.resolve("words"), "wrong\n");
        assertThat(sits("", "--passphrase-file", "words")).contains("does not open");
        assertThat(code).isEqualTo(ExitCode.STORE_CLOSED.code());
        assertThat(person.asked).isEmpty();
    }
}
