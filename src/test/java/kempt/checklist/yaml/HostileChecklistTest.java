package kempt.checklist.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kempt.yaml.Document;
import kempt.yaml.Limits;
import kempt.yaml.Problem;
import kempt.yaml.ProblemPrinter;
import kempt.yaml.Reading;
import kempt.yaml.Source;
import kempt.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checklists made to hurt: refused in words and soon, whatever they hold. Codes as in safety.md, YM. */
class HostileChecklistTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String HEAD = """
            checklist: mine
            kind: hygiene
            domain: accounts
            title: Mine
            sections:
              - title: One
                items:
            """;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("YM-11 a word", "checklist\n", "wrong-kind-of-file"),
                Arguments.of("YM-11 a list", "- a\n", "wrong-kind-of-file"),
                Arguments.of("YM-13 path", item("../x"), "bad-id"),
                Arguments.of("YM-13 capital", item("A"), "bad-id"),
                Arguments.of("YM-13 device", item("CON"), "bad-id"),
                Arguments.of("YM-13 look-alike", item("с"), "bad-id"),
                Arguments.of("YM-13 empty", item("\"\""), "empty-value"),
                Arguments.of("YM-13 65 letters", item("a".repeat(65)), "bad-id"),
                Arguments.of("YM-13 10,000 letters", item("a".repeat(10_000)), "text-too-long"),
                Arguments.of("YM-14 loop", HEAD + loop(), "condition-on-later"),
                Arguments.of("YM-15 many items", HEAD + many("      - {id: a%d}\n", 12_000), "too-many"),
                Arguments.of("YM-15 many sections", HEAD + many("  - {title: a%d, items: []}\n", 8_000), "too-many"),
                Arguments.of(
                        "YM-15 many choices",
                        item("many") + "        choices:\n" + many("          a%d: A\n", 10_000),
                        "too-many"),
                Arguments.of("many unknown keys", item("many") + many("        k%d: A\n", 12_000), "unknown-key"),
                Arguments.of(
                        "many unknown items",
                        HEAD + many("      - {id: a%d, ask: A, only-if: {b%<d: c, d%<d: e}}\n", 4_000),
                        "unknown-item"),
                Arguments.of(
                        "all of it on one line",
                        "{checklist: mine, kind: hygiene, title: M, sections: [{title: just, items: ["
                                + many("{id: a%d, ask: just! JUST},", 8_000) + "]}]}\n",
                        "too-many"),
                Arguments.of("one long list", "checklist: [" + "a,".repeat(100_000) + "]\n", "expected-text"),
                Arguments.of(
                        "YM-16 huge number",
                        HEAD.replace("title: Mine", "title: M\nedition: 1e999999999"),
                        "bad-number"),
                Arguments.of("YM-16 not a number", item("a") + "        weight: .nan\n", "unknown-word"),
                Arguments.of("YM-16 long duration", item("a") + "        ages: 99999999999 years\n", "bad-duration"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void it_is_refused_in_words_and_soon(String name, String yaml, String code) {
        long start = System.nanoTime();

        List<Problem> problems = lint(yaml);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(problems)
                .as(name)
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .contains(code);
        assertThat(ProblemPrinter.print(problems).lines().count()).isLessThan(200);
    }

    /**
     * Lines lost, doubled, swapped, moved and cut: there may be problems, but never an exception, and never silence.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_damage_to_a_file_breaks_the_reader(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("", "risk", "hygiene", "response")) {
            try (Stream<Path> all = Files.list(Path.of("src/test/resources/house", folder))) {
                all.filter(f -> f.toString().endsWith(".yml")).sorted().forEach(files::add);
            }
        }
        for (int round = 0; round < 60; round++) {
            String broken = damaged(Files.readString(files.get(random.nextInt(files.size()))), random);

            List<Problem> problems = lint(broken);

            assertThat(problems).allSatisfy(p -> assertThat(p.message()).isNotBlank());
            ProblemPrinter.print(problems);
        }
    }

    private static String damaged(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int colon = line.indexOf(": ");
            switch (random.nextInt(8)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.add(random.nextInt(lines.size()), line);
                case 3 -> lines.set(at, " ".repeat(random.nextInt(3)) + line);
                case 4 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 5 -> lines.set(at, colon < 0 ? "" : line.substring(0, colon + 2) + value(random));
                case 6 -> lines.set(at, colon < 0 ? line : value(random) + line.substring(colon));
                default -> lines.set(at, line + value(random));
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    private static String value(Random random) {
        return List.of(
                        "[]",
                        "{}",
                        "",
                        "yes",
                        "[[a]]",
                        "{a: {b: c}}",
                        "\"\"",
                        "none",
                        "[a, a]",
                        "-1",
                        "unreadable",
                        "doxxing")
                .get(random.nextInt(12));
    }

    private static List<Problem> lint(String yaml) {
        Reading<Document> reading = new YamlReader(Limits.CHECKLIST, false)
                .read(new Source("hostile.yml", yaml.getBytes(StandardCharsets.UTF_8)));
        Shelf own = new Shelf(reading.value().stream().toList(), reading.problems());
        return Lint.check(own, House.shelf(), TODAY).problems();
    }

    private static String item(String id) {
        return HEAD + "      - id: " + id + "\n        ask: Is it so?\n";
    }

    private static String loop() {
        return """
                      - {id: a, ask: A, only-if: {b: yes}}
                      - {id: b, ask: B, only-if: {a: yes}}
                """;
    }

    private static String many(String line, int count) {
        return IntStream.range(0, count).mapToObj(i -> String.format(line, i)).collect(Collectors.joining());
    }
}
