package kempt.checklist.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kempt.answer.yaml.AnswerRule;
import kempt.answer.yaml.AnswersReader;
import kempt.yaml.Document;
import kempt.yaml.Limits;
import kempt.yaml.Problem;
import kempt.yaml.ProblemPrinter;
import kempt.yaml.Reading;
import kempt.yaml.Rule;
import kempt.yaml.Source;
import kempt.yaml.SyntaxRule;
import kempt.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each rule a folder of its name: {@code bad.yml} breaks it and gets the words of {@code bad.txt}, {@code good.yml}
 * does not and gets none. To see what a change does to all of them: {@code mvn test -Dlint.update}, and look at the
 * diff.
 */
class LintPairsTest {
    private static final Path FOLDER = Path.of("src/test/resources/lint");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What can be wrong with a file as such is tested in {@code HostileTest}. */
    private static final Set<SyntaxRule> ABOUT_FILES =
            Set.of(SyntaxRule.NO_SUCH_FILE, SyntaxRule.NOT_A_FILE, SyntaxRule.CANNOT_READ, SyntaxRule.TOO_LARGE);

    static List<Rule> rules() {
        return Stream.of(SyntaxRule.values(), FormatRule.values(), LintRule.values(), AnswerRule.values())
                .<Rule>flatMap(Arrays::stream)
                .filter(rule -> !ABOUT_FILES.contains(rule))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_told_where_it_is_broken_and_not_where_it_is_kept(Rule rule) throws IOException {
        Path folder = FOLDER.resolve(rule.code());
        List<Problem> bad = problems(folder, "bad.yml");
        String told = ProblemPrinter.print(bad);
        if (System.getProperty("lint.update") != null) {
            Files.writeString(folder.resolve("bad.txt"), told);
        }

        assertThat(bad).extracting(Problem::code).contains(rule.code());
        assertThat(told).isEqualTo(Files.readString(folder.resolve("bad.txt")));
        assertThat(ProblemPrinter.print(problems(folder, "good.yml"))).isEmpty();
    }

    @Test
    void no_two_rules_have_the_same_code_and_each_explains_itself() {
        List<Rule> all = rules();

        assertThat(all).extracting(Rule::code).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(rule -> {
            assertThat(rule.explanation()).matches("\\S.*[.\"\\]]");
            assertThat(rule.message()).doesNotEndWith(".").doesNotStartWith(" ");
        });
    }

    /** One mistake does not hide another, whichever pass over the file finds it. */
    @Test
    void all_that_is_wrong_is_told_at_once() {
        Source source = new Source("mine.yml", """
                checklist: mine
                kind: hygiene
                domain: accounts
                title: Mine
                title: Mine again
                reviewed: 2026-11-01
                sections:
                  - title: One
                    items:
                      - id: screen-lock
                        ask: Does your phone lock itself?
                        because: Anyone who holds it could read it.
                        colour: blue
                        guards: [account-takeover]
                        do: Turn on the lock of your phone.
                        takes: 5 minutes
                        noticed: no
                        after: [screen-lock-two]
                        guides: [field-manual]
                      - id: screen-lock-two
                        ask: Does your laptop lock itself?
                        because: Anyone who opens it could read it.
                        guards: [account-takeover]
                        do: Turn on the lock of your laptop.
                        takes: 5 minutes
                        noticed: no
                        after: [screen-lock]
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(Lint.check(shelf(source, false), House.shelf(), TODAY).problems())
                .extracting(Problem::code)
                .contains("duplicate-key", "unknown-key", "after-circle", "no-guide");
    }

    @Test
    void there_is_no_folder_without_a_rule() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(f -> f.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            rules().stream().map(Rule::code).toList());
        }
    }

    private static List<Problem> problems(Path folder, String file) throws IOException {
        Source source = source(folder, file);
        String content = Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
        if (content.startsWith("format:")) {
            return new AnswersReader(House.catalogue()).read(source).problems();
        }
        Shelf own = shelf(source, false);
        Shelf others = content.startsWith("# alone") ? Shelf.EMPTY : House.shelf();
        for (Source also : also(folder)) {
            others = others.and(shelf(also, true));
        }
        return Lint.check(own, others, TODAY).problems();
    }

    private static Shelf shelf(Source source, boolean ours) {
        Reading<Document> reading = new YamlReader(Limits.CHECKLIST, ours).read(source);
        return new Shelf(reading.soFar().stream().toList(), reading.problems());
    }

    private static List<Source> also(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(f -> f.getFileName().toString())
                    .filter(name -> name.startsWith("also"))
                    .sorted()
                    .forEach(name -> sources.add(source(folder, name)));
        }
        return sources;
    }

    private static Source source(Path folder, String file) {
        try {
            return new Source(file, Files.readAllBytes(folder.resolve(file)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
