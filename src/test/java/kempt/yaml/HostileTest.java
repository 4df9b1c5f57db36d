package kempt.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files made to hurt a reader: each is refused at its place, in words, and at once. Codes as in safety.md, YM and TX.
 */
class HostileTest {
    /** Each takes well under a second; the bound is loose since machines are shared. */
    private static final Duration SOON = Duration.ofSeconds(10);

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("YM-01 alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\n", "anchor", 1, 4),
                refused("YM-02 endless structure", "&a [*a]\n", "anchor", 1, 1),
                refused("YM-02 alias", "a: 1\nb: *a\n", "alias", 2, 4),
                refused("YM-03 deep brackets", "[".repeat(10_000), "too-deep", 1, 20),
                refused("YM-03 deeper brackets", "[".repeat(250_000), "too-deep", 1, 20),
                refused("YM-03 deep braces", "{a: ".repeat(10_000), "too-deep", 1, 77),
                refused("YM-03 deep lists", "- ".repeat(10_000), "too-deep", 1, 39),
                refused("YM-03 deep keys", "? ".repeat(10_000), "key-not-text", 1, 3),
                refused("YM-03 deep blocks", deepBlocks(), "too-deep", 20, 20),
                refused("YM-05 one large scalar", "a: " + "x".repeat(4 << 20), "too-large", 1, 1),
                refused("YM-06 the same key", "a: 1\nb: 2\na: 3\n", "duplicate-key", 3, 1),
                refused("YM-06 the same key composed otherwise", "é: 1\ne\u0301: 2\n", "duplicate-key", 2, 1),
                refused("YM-06 the same key in capitals", "yes: 1\nYES: 2\n", "duplicate-key", 2, 1),
                refused("YM-07 Java tag", "a: !!java.net.URL [x]\n", "tag", 1, 4),
                refused("YM-07 own tag", "a: !foo x\n", "tag", 1, 4),
                refused("YM-07 binary", "a: !!binary aGk=\n", "tag", 1, 4),
                refused("YM-07 set", "a: !!set {x, y}\n", "tag", 1, 4),
                refused("YM-07 tag of a handle", "a: !e!x y\n", "tag", 1, 4),
                refused("YM-07 tag handle", "%TAG ! tag:x,2000:\n---\na: 1\n", "directive", 1, 1),
                refused("YM-09 lone surrogate", "a: \"\\ud800\"\n", "hidden-character", 1, 4),
                refused("YM-10 tab before a key", "a:\n\tb: c\n", "tab", 2, 1),
                refused("YM-10 tab after a colon", "a:\tb\n", "tab", 1, 3),
                refused("YM-10 next line", "a: b\u0085c: d\n", "hidden-character", 1, 5),
                refused("YM-10 line separator", "a: b\u2028c: d\n", "hidden-character", 1, 5),
                refused("YM-10 lone carriage return", "a: b\rc: d\n", "hidden-character", 1, 5),
                refused("YM-11 empty", "", "empty-file", 1, 1),
                refused("YM-11 comments only", "# a\n\n# b\n", "empty-file", 1, 1),
                refused("YM-11 empty key", ": a\n", "key-not-text", 1, 1),
                refused("YM-11 list as a key", "[a]: b\n", "key-not-text", 1, 1),
                refused("merge key", "<<: {a: b}\n", "merge-key", 1, 1),
                refused("second document", "a: b\n---\nc: d\n", "second-document", 2, 1),
                refused("version", "%YAML 1.1\n---\na: no\n", "directive", 1, 1),
                refused("TX-01 escape", "a: \"\\e]52;c;QQ==\\a\"\n", "hidden-character", 1, 4),
                refused("TX-01 raw escape", "a: \u001b[31m\n", "hidden-character", 1, 4),
                refused("TX-01 raw C1", "a: x\u009b31m\n", "hidden-character", 1, 5),
                refused("TX-01 raw NUL", "a: x\u0000\n", "hidden-character", 1, 5),
                refused("TX-01 backspace in a comment", "a: x # \b\n", "hidden-character", 1, 8),
                refused("TX-05 override", "a: x\u202ey\n", "hidden-character", 1, 5),
                refused("TX-05 isolate", "a: \u2066x\n", "hidden-character", 1, 4),
                refused("TX-05 escaped override", "a: \"\\u202e\"\n", "hidden-character", 1, 4),
                refused("TX-05 mark", "a: x\u200f\n", "hidden-character", 1, 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void it_is_refused_where_it_stands(String name, String yaml, String code, int line, int column) {
        long start = System.nanoTime();

        Reading<Document> reading = read(yaml.getBytes(StandardCharsets.UTF_8));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        Problem first = reading.problems().get(0);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.mark().line()).isEqualTo(line);
        assertThat(first.mark().column()).isEqualTo(column);
        assertThat(reading.value()).isEmpty();
        assertThat(ProblemPrinter.print(reading.problems())).matches("(?s)[^\\p{Cntrl}&&[^\n]]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void other_encodings_are_refused(String charset) {
        byte[] bytes = "título: é\n".getBytes(Charset.forName(charset));

        assertThat(read(bytes).problems()).extracting(Problem::code).containsAnyOf("not-utf-8", "hidden-character");
        assertThat(read(bytes).value()).isEmpty();
    }

    @Test
    void bytes_that_are_not_utf_8_are_pointed_at() {
        byte[] bytes = {'a', ':', ' ', 'x', '\n', 'b', ':', ' ', (byte) 0xc0, (byte) 0xaf, '\n'};
        Problem problem = read(bytes).problems().get(0);

        assertThat(problem.code()).isEqualTo("not-utf-8");
        assertThat(problem.mark()).isEqualTo(new Mark("hostile.yml", 2, 4, 1));
    }

    @Test
    void only_ordinary_files_of_bounded_size_are_opened(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.yml");
        Files.write(large, new byte[(256 << 10) + 1]);

        assertThat(code(folder)).isEqualTo("not-a-file");
        assertThat(code(large)).isEqualTo("too-large");
        assertThat(code(folder.resolve("none.yml"))).isEqualTo("no-such-file");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void devices_and_pipes_are_not_opened(@TempDir Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.yml");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Path link = Files.createSymbolicLink(folder.resolve("link.yml"), Path.of("/dev/zero"));

        assertThat(code(Path.of("/dev/zero"))).isEqualTo("not-a-file");
        assertThat(code(link)).isEqualTo("not-a-file");
        assertThat(code(pipe)).isEqualTo("not-a-file");
    }

    /** Neither an exception nor a stack overflow, whatever the bytes are; and never silence about a refusal. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_bytes_at_all_break_the_reader(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "a", "b", ": ", ":", "- ", "-", "\n", "\n  ", "  ", "[", "]", "{", "}", ",", "\"", "'", "&", "*", "!", "|",
            ">", "%", "@", "`", "#", " #", "?", "? ", "---", "...", "\\", "\t", "<<", "\u0085", "\ufeff", "é", "🙂",
            "\r\n", "\ufffe"
        };
        for (int round = 0; round < 2000; round++) {
            StringBuilder yaml = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                yaml.append(parts[random.nextInt(parts.length)]);
            }
            byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(10) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            Reading<Document> reading = read(bytes);

            assertThat(reading.value().isPresent() || !reading.problems().isEmpty())
                    .as(yaml.toString())
                    .isTrue();
        }
    }

    private static String code(Path path) {
        Reading<Source> reading = FileReader.read(path, Limits.CHECKLIST);
        assertThat(reading.value()).isEmpty();
        return reading.problems().get(0).code();
    }

    private static Reading<Document> read(byte[] bytes) {
        return new YamlReader(Limits.CHECKLIST, false).read(new Source("hostile.yml", bytes));
    }

    private static Arguments refused(String name, String yaml, String code, int line, int column) {
        return Arguments.of(name, yaml, code, line, column);
    }

    private static String deepBlocks() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }
}
