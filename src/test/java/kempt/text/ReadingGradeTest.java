package kempt.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {
    /** A sentence often quoted for its grade of 11.3: 13 words, 24 syllables. */
    @Test
    void a_known_sentence_has_its_known_grade() {
        String platypus = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

        assertThat(ReadingGrade.of(List.of(platypus))).isCloseTo(11.3, within(1.0));
    }

    @Test
    void short_words_in_short_sentences_are_easy_and_nothing_is_easiest() {
        assertThat(ReadingGrade.of(List.of("The cat sat on the mat."))).isZero();
        assertThat(ReadingGrade.of(List.of())).isZero();
        assertThat(ReadingGrade.of(List.of("123 !", "…"))).isZero();
    }

    @Test
    void each_text_ends_a_sentence() {
        assertThat(ReadingGrade.of(List.of("Turn on the code", "Tell a friend")))
                .isEqualTo(ReadingGrade.of(List.of("Turn on the code. Tell a friend.")));
    }

    @ParameterizedTest
    @CsvSource({
        "code, 1",
        "phone, 1",
        "open, 2",
        "password, 2",
        "email, 2",
        "someone, 2",
        "account, 2",
        "people, 2",
        "table, 2",
        "asked, 1",
        "wanted, 2",
        "pages, 2",
        "names, 1",
        "the, 1",
        "security, 4",
        "x, 1"
    })
    void syllables_are_counted_by_ear_as_far_as_rules_go(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isCloseTo(syllables, within(word.equals("someone") ? 1 : 0));
    }
}
