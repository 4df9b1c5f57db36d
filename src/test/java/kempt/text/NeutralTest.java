package kempt.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeutralTest {
    @Test
    void control_characters_are_shown_in_caret_form() {
        assertThat(Neutral.line("\u001b]52;c;QQ==\u0007 \u0000\t\n\u007f")).isEqualTo("^[]52;c;QQ==^G ^@^I^J^?");
    }

    @Test
    void what_reorders_or_hides_text_is_shown_by_its_number() {
        assertThat(Neutral.line("a\u202eb\u2066c\u009bd\u2028e\ufefff\ud800g"))
                .isEqualTo("a<U+202E>b<U+2066>c<U+009B>d<U+2028>e<U+FEFF>f<U+D800>g");
    }

    @Test
    void ordinary_text_of_any_script_stays_as_it_is() {
        String text = "é שלום مرحبا 漢字 👩‍🚒 “quoted” – ${x} \\n";

        assertThat(Neutral.line(text)).isSameAs(text);
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(Neutral.line("🙂🙂🙂🙂", 3)).isEqualTo("🙂🙂…");
        assertThat(Neutral.line("🙂🙂🙂", 3)).isEqualTo("🙂🙂🙂");
    }
}
