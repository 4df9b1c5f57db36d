package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import kempt.testing.Dice;
import kempt.testing.HostileText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files that ship, mutilated by chance: whatever is left of them, the commands that read them say what is wrong and
 * where, and end with 0 or 4. Never with a fault of ours, never with bytes that move a cursor, never late.
 */
class MutilatedTest {
    /** Of each seed. More can be had with {@code -Drounds=}. */
    private static final int ROUNDS = Integer.getInteger("rounds", 25);

    private static final Path HOUSE = Path.of("src/test/resources/house");
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final List<String> SIGNS = List.of(
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "&a",
            "*a",
            "!",
            "|",
            ">",
            "#",
            " #",
            "?",
            "%",
            "@",
            "`",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "  ",
            "---",
            "<<: ",
            "\u0000",
            "\ufeff",
            "\u0085",
            "\u202e",
            "\u001b[2J");
    private static final List<String> WORDS = List.of(
            "yes",
            "not-sure",
            "rather-not-say",
            "none",
            "hygiene",
            "risk",
            "response",
            "~",
            "null",
            "0",
            "-1",
            "1e999",
            ".nan",
            "2026-02-31",
            "9999999999 years",
            "a".repeat(65),
            "x: y",
            "[[[]]]",
            "{a: {b: {c: d}}}",
            "''");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_mutilated_checklist_is_told_about_and_never_breaks_anything(long seed) throws IOException {
        Dice dice = new Dice(seed);
        List<Path> files = files(Path.of("checklists"));
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = dice.one(files);
            Path copy = folder.resolve(round + ".yml");
            Files.write(copy, mutilated(Files.readAllBytes(file), dice));
            String about = file + ", seed " + seed + ", round " + round;
            refused += ends(about, "checklist", "lint", copy.toString()) ? 1 : 0;
        }
        assertThat(refused).as("some were too far gone").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_house_with_a_mutilated_file_in_it_is_told_about(long seed) throws IOException {
        Dice dice = new Dice(seed);
        Path house = folder.resolve("house");
        List<Path> files = files(HOUSE);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Path file : files) {
                Path copy = house.resolve(HOUSE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            Path file = dice.one(files);
            Path copy = house.resolve(HOUSE.relativize(file));
            Files.write(copy, mutilated(Files.readAllBytes(file), dice));
            String about = file + ", seed " + seed + ", round " + round;
            String answers = "src/test/resources/pages/small.answers.yml";
            boolean list = ends(about, "checklist", "list", "--checklists", house.toString());
            refused += list ? 1 : 0;
            ends(about, "audit", "--answers", answers, "--checklists", house.toString());
        }
        assertThat(refused).as("some were too far gone").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void mutilated_answers_are_told_about(long seed) throws IOException {
        Dice dice = new Dice(seed);
        List<Path> files = files(Path.of("checklists/samples"));
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path copy = folder.resolve(round + ".yml");
            Files.write(copy, mutilated(Files.readAllBytes(dice.one(files)), dice));
            refused += ends("seed " + seed + ", round " + round, "audit", "--answers", copy.toString()) ? 1 : 0;
        }
        assertThat(refused).as("some were too far gone").isPositive();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".yml")).sorted().toList();
        }
    }

    private static byte[] mutilated(byte[] bytes, Dice dice) {
        if (dice.in(15)) {
            byte[] noisy = bytes.clone();
            for (int i = dice.number(1, 4); i > 0; i--) {
                noisy[dice.number(0, noisy.length - 1)] = (byte) dice.number(0, 255);
            }
            return noisy;
        }
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        for (int i = dice.number(1, 5); i > 0; i--) {
            int at = dice.number(0, lines.size() - 1);
            String line = lines.get(at);
            int within = dice.number(0, line.length());
            switch (dice.number(0, 8)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.add(dice.number(0, lines.size()), line);
                case 3 -> lines.set(at, " ".repeat(dice.number(1, 6)) + line);
                case 4 -> lines.set(at, line.replaceFirst("^ {1,4}", ""));
                case 5 -> lines.set(at, line.substring(0, within));
                case 6 -> lines.set(at, line.substring(0, within) + dice.one(SIGNS) + line.substring(within));
                case 7 ->
                    lines.set(
                            at,
                            line.replaceFirst(
                                    ": .*",
                                    ": "
                                            + Matcher.quoteReplacement(
                                                    dice.in(50) ? dice.one(WORDS) : HostileText.of(dice))));
                default ->
                    lines.set(at, line.replaceFirst("[a-z-]+:", dice.one(WORDS).replace("$", "") + ":"));
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean ends(String about, String... args) {
        long start = System.nanoTime();
        Said ran = Said.by(Path.of(""), Map.of(), "", args);
        int code = ran.code();
        String said = ran.all();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(about).isLessThan(SOON);
        assertThat(code).as(about + "\n" + said).isIn(0, 4);
        assertThat(said).as(about).doesNotContain("Exception", "\tat ").doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        assertThat(code == 4).as(about).isEqualTo(said.contains("error:"));
        return code == 4;
    }
}
