package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalsTest {
    private static boolean suits(String type, boolean linear, boolean in, boolean out) {
        return Terminals.suitFullScreen(Map.of("TERM", type), linear, in, out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xterm-256color", "tmux-256color", "screen", "linux", "vt100", "foot"})
    void a_terminal_that_moves_its_cursor_gets_the_full_screen(String type) {
        assertThat(suits(type, false, true, true)).isTrue();
        assertThat(suits(type, true, true, true)).as("--linear").isFalse();
        assertThat(suits(type, false, false, true)).as("input is no terminal").isFalse();
        assertThat(suits(type, false, true, false)).as("nowhere to draw").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumb", "dumb-emacs-ansi", "unknown", ""})
    void a_plain_one_gets_lines(String type) {
        assertThat(suits(type, false, true, true)).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void so_does_one_that_does_not_say_what_it_is() {
        assertThat(Terminals.suitFullScreen(Map.of(), false, true, true)).isFalse();
    }
}
