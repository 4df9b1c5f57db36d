package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import kempt.interview.terminal.Key.Named;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static Field after(Field field, Key... keys) {
        Field now = field;
        for (Key key : keys) {
            now = now.after(key);
        }
        return now;
    }

    @Test
    void typing_goes_where_the_cursor_is() {
        Field field = after(Field.of("ana"), Named.LEFT, Named.LEFT, new Key.Typed('n'));
        assertThat(field).isEqualTo(new Field("anna", 2));
    }

    @Test
    void words_are_stepped_over_and_taken_away() {
        Field field = Field.of("ask Ana about it");
        assertThat(after(field, Named.WORD_LEFT, Named.WORD_LEFT).at()).isEqualTo(8);
        assertThat(after(field, Named.HOME, Named.WORD_RIGHT).at()).isEqualTo(3);
        assertThat(after(field, Named.DELETE_WORD).text()).isEqualTo("ask Ana about ");
        assertThat(after(field, Named.HOME, Named.WORD_RIGHT, Named.DELETE_TO_END)
                        .text())
                .isEqualTo("ask");
        assertThat(after(field, Named.WORD_LEFT, Named.DELETE_TO_START)).isEqualTo(new Field("it", 0));
    }

    @Test
    void at_the_edges_nothing_happens() {
        for (Named key : Named.values()) {
            assertThat(Field.EMPTY.after(key)).isEqualTo(Field.EMPTY);
        }
        assertThat(Field.of("a").after(Named.RIGHT)).isEqualTo(Field.of("a"));
    }

    @Test
    void what_looks_like_one_character_is_one() {
        String accented = "e\u0301";
        assertThat(Field.of("x" + accented).left().at()).isEqualTo(1);
        assertThat(Field.of("x" + accented).backspace().text()).isEqualTo("x");
        assertThat(Field.of("ק\u05b8").home().delete().text()).isEmpty();
        assertThat(Field.of("𝄞").backspace().text()).isEmpty();
        assertThat(Field.of("👩\u200d👧").left().at()).isZero();
    }

    @Test
    void a_paste_is_one_line_without_controls() {
        assertThat(Field.EMPTY
                        .after(new Key.Pasted("one\r\ntwo\tthree\033[31m\u009b\007"))
                        .text())
                .isEqualTo("one two three[31m");
    }

    @Test
    void what_does_not_fit_is_not_taken_in_part() {
        Field field = Field.of("a".repeat(Field.LONGEST - 1));
        assertThat(field.after(new Key.Pasted("bb"))).isEqualTo(field);
        assertThat(field.after(new Key.Typed('b')).text()).hasSize(Field.LONGEST);
    }

    @Test
    void a_long_line_is_moved_through_quickly() {
        Field field = Field.of("a".repeat(Field.LONGEST));
        for (int i = 0; i < 200; i++) {
            field = field.wordLeft().wordRight().left();
        }
        assertThat(field.at()).isEqualTo(Field.LONGEST - 1);
    }

    @Test
    void rows_break_after_blanks_and_know_the_cursor() {
        FieldRows rows = FieldRows.of(Field.of("by the window "), 9, true);
        assertThat(rows.rows().stream().map(Row::text)).containsExactly("› by the ", "  window ", "  ");
        assertThat(rows.cursorRow()).isEqualTo(2);
        assertThat(rows.cursorColumn()).isEqualTo(2);
        FieldRows at = FieldRows.of(new Field("by the window", 7), 9, true);
        assertThat(at.cursorRow()).isEqualTo(1);
        assertThat(at.cursorColumn()).isEqualTo(2);
        FieldRows before = FieldRows.of(new Field("by the window", 6), 9, true);
        assertThat(before.cursorRow()).isZero();
        assertThat(before.cursorColumn()).isEqualTo(8);
    }

    @Test
    void a_word_longer_than_a_row_breaks_anywhere() {
        FieldRows rows = FieldRows.of(new Field("字字字字", 3), 8, true);
        assertThat(rows.rows().stream().map(Row::text)).containsExactly("› 字字", "  字字");
        assertThat(rows.cursorRow()).isEqualTo(1);
        assertThat(rows.cursorColumn()).isEqualTo(4);
    }
}
