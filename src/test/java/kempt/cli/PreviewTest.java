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
import java.util.Map;
import kempt.Kempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
    private static final Tty TERMINAL = new Tty(true, true, true);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void answers() throws IOException {
        Files.writeString(
                folder.resolve("a.yml"), "format: kempt-answers/1\nanswers: {in-your-words: {text: CANARY}}\n");
    }

    @Test
    void a_person_sees_every_word_before_it_is_written() throws IOException {
        assertThat(sheet(TERMINAL, "y\n")).isZero();

        String written = Files.readString(folder.resolve("sheet.md"));
        assertThat(written).startsWith("# How you can help");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("word for word:\n\n" + written + "\n");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "", "n\n", "what\n"})
    void nothing_is_written_without_a_yes(String typed) {
        assertThat(sheet(TERMINAL, typed)).isZero();

        assertThat(folder.resolve("sheet.md")).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("Nothing was written.\n");
    }

    @Test
    void a_script_is_not_asked() throws IOException {
        assertThat(sheet(Tty.NONE, "")).isZero();

        assertThat(Files.readString(folder.resolve("sheet.md"))).startsWith("# How you can help");
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("word for word");
    }

    private int sheet(Tty tty, String typed) {
        World world = new World(
                "kempt",
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                Map.of(),
                folder,
                tty,
                Person.NOBODY);
        return Kempt.run(
                world, "plan", "--answers", "a.yml", "--for", "friend", "--format", "markdown", "--output", "sheet.md");
    }
}
