package kempt.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void it_breaks_at_spaces_by_columns() {
        assertThat(Wrap.lines("one two three", 7, "")).containsExactly("one two", "three");
        assertThat(Wrap.lines("字字 字字", 6, "")).containsExactly("字字", "字字");
        assertThat(Wrap.columns("e\u0301字 \u2068x\u2069")).isEqualTo(5);
    }

    @Test
    void the_first_line_keeps_the_spaces_it_begins_with() {
        assertThat(Wrap.lines("  one two", 6, "  ")).containsExactly("  one", "  two");
    }

    @Test
    void words_too_long_are_cut_but_addresses_stay_whole() {
        assertThat(Wrap.lines("abcdefgh", 3, "")).containsExactly("abc", "def", "gh");
        assertThat(Wrap.lines("see https://example.org/a", 10, "")).containsExactly("see", "https://example.org/a");
    }

    @Test
    void nothing_is_one_empty_line() {
        assertThat(Wrap.lines("", 10, "  ")).containsExactly("");
        assertThat(Wrap.lines("   ", 1, "")).hasSize(1);
    }
}
