package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import kempt.report.Drawing;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static Drawing drawing(boolean linear, Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new World(
                        "kempt",
                        InputStream.nullInputStream(),
                        nowhere,
                        nowhere,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        environment,
                        Path.of(""),
                        Tty.NONE,
                        Person.NOBODY)
                .drawing(linear);
    }

    @Test
    void pictures_use_what_the_terminal_can_show() {
        assertThat(drawing(false, Map.of())).isEqualTo(Drawing.UNICODE);
        assertThat(drawing(false, Map.of("LANG", "de_DE.utf8"))).isEqualTo(Drawing.UNICODE);
        assertThat(drawing(false, Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8"))).isEqualTo(Drawing.ASCII);
        assertThat(drawing(false, Map.of("LC_ALL", "C.UTF-8"))).isEqualTo(Drawing.UNICODE);
        assertThat(drawing(false, Map.of("LANG", "POSIX"))).isEqualTo(Drawing.ASCII);
    }

    @Test
    void pictures_are_told_in_words_where_lines_are_read_aloud() {
        assertThat(drawing(true, Map.of())).isEqualTo(Drawing.WORDS);
        assertThat(drawing(false, Map.of("TERM", "dumb", "LANG", "C"))).isEqualTo(Drawing.WORDS);
    }
}
