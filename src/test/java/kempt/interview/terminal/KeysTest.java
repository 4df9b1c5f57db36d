package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kempt.interview.terminal.Key.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    private static List<Key> keys(String sent) {
        Keys keys = new Keys();
        List<Key> got = new ArrayList<>();
        sent.chars().forEach(c -> keys.take(c).ifPresent(got::add));
        if (keys.waiting()) {
            keys.silence().ifPresent(got::add);
        }
        return got;
    }

    @ParameterizedTest
    @CsvSource({
        "[A, UP",
        "OA, UP",
        "[B, DOWN",
        "[C, RIGHT",
        "[D, LEFT",
        "[1;5C, WORD_RIGHT",
        "[1;3D, WORD_LEFT",
        "[1;2D, LEFT",
        "b, WORD_LEFT",
        "f, WORD_RIGHT",
        "[H, HOME",
        "OH, HOME",
        "[1~, HOME",
        "[7~, HOME",
        "[F, END",
        "[4~, END",
        "[3~, DELETE",
        "[5~, PAGE_UP",
        "[6~, PAGE_DOWN",
        "[Z, UP",
        "OM, ENTER"
    })
    void a_sequence_is_one_key(String rest, Named key) {
        assertThat(keys("\033" + rest)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[M !!",
                "[<0;12;7M",
                "[<0;12;7m",
                "[?2026;2$y",
                "[>0;276;0c",
                "[12;40R",
                "[[A",
                "[15~",
                "[I",
                "[O",
                "]11;rgb:ffff/ffff/ffff\007",
                "]11;rgb:0000/0000/0000\033\\",
                "P1+r696e\033\\",
                "_G;OK\033\\",
                "OP",
                "x"
            })
    void what_means_nothing_here_leaves_no_text(String rest) {
        assertThat(keys("\033" + rest + "a")).containsExactly(new Key.Typed('a'));
    }

    @Test
    void any_script_is_typed() {
        assertThat(keys("é字ش𝄞"))
                .containsExactly(
                        new Key.Typed('é'), new Key.Typed('字'), new Key.Typed('ش'), new Key.Typed("𝄞".codePointAt(0)));
    }

    @Test
    void a_paste_is_text_whatever_is_in_it() {
        assertThat(keys("\033[200~two\nlines \033[A s ~\033[201~x"))
                .containsExactly(new Key.Pasted("two\nlines \033[A s ~"), new Key.Typed('x'));
    }

    @Test
    void a_paste_that_is_far_too_long_is_cut_and_ends_where_it_ends() {
        List<Key> keys = keys("\033[200~" + "~".repeat(1_000_000) + "\033[201~x");
        assertThat(keys).hasSize(2).last().isEqualTo(new Key.Typed('x'));
        assertThat(((Key.Pasted) keys.get(0)).text()).hasSizeBetween(Field.LONGEST + 1, 2 * Field.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\003", "\004", "\032", "\033[200~half a paste\003", "\033[1;\003", "\033]0;title\003"})
    void leaving_works_in_the_middle_of_anything(String sent) {
        assertThat(keys(sent)).endsWith(Named.LEAVE);
    }

    @Test
    void escape_is_a_key_when_nothing_follows() {
        assertThat(keys("\033")).containsExactly(Named.ESCAPE);
        assertThat(keys("\033\033[A")).containsExactly(Named.ESCAPE, Named.UP);
    }

    @Test
    void a_sequence_without_an_end_is_let_go() {
        assertThat(keys("\033[" + "1".repeat(10_000))).allMatch(k -> k.is('1'));
        assertThat(keys("\033[1;")).isEmpty();
    }

    @Test
    void return_and_line_feed_together_are_one_enter() {
        assertThat(keys("\r\n\r\n\n")).containsExactly(Named.ENTER, Named.ENTER, Named.ENTER);
    }

    @Test
    void other_controls_are_nothing() {
        assertThat(keys("\000\007\034\u0085\u009b")).isEmpty();
    }
}
