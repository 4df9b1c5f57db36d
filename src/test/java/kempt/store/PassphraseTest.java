package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PassphraseTest {
    private static final String COMPOSED = "caf\u00e9 fianc\u00e9e";
    private static final String DECOMPOSED = "cafe\u0301 fiance\u0301e";

    @Test
    void what_was_typed_is_wiped_and_what_is_kept_is_wiped_when_closed() {
        char[] typed = "a b c".toCharArray();
        Passphrase passphrase = Passphrase.of(typed);
        assertThat(typed).containsOnly('\0');
        assertThat(passphrase.reveal()).containsExactly('a', ' ', 'b', ' ', 'c');
        assertThat(passphrase).hasToString("a passphrase");
        passphrase.close();
        assertThat(passphrase.reveal()).containsOnly('\0');
    }

    @Test
    void letters_written_in_two_ways_are_one() {
        try (Passphrase composed = Stores.passphrase(COMPOSED);
                Passphrase decomposed = Stores.passphrase(DECOMPOSED)) {
            assertThat(composed.matches(decomposed)).isTrue();
            assertThat(decomposed.utf8()).isEqualTo(COMPOSED.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_character_is_encoded_as_everyone_else_does() {
        String all = "\u00e9\u0416\u4e2d\ud83d\ude42 \u0000x";
        try (Passphrase passphrase = Stores.passphrase(all)) {
            assertThat(passphrase.utf8()).isEqualTo(all.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b\n", "a b\r\n", "a b", "\ufeffa b\nmore\n"})
    void the_first_line_of_a_file_counts(String file) throws IOException {
        try (Passphrase passphrase = read(file.getBytes(StandardCharsets.UTF_8))) {
            assertThat(passphrase.reveal()).containsExactly('a', ' ', 'b');
        }
    }

    @Test
    void a_file_that_is_no_text_is_said_to_be_none() {
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xff, '\n'}))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void six_words_of_the_list_are_made_and_never_the_same_twice() {
        assertThat(WordList.words())
                .hasSize(7776)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z-]{3,9}"));
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            try (Passphrase passphrase = Passphrase.generate(Passphrase.WORDS)) {
                String text = new String(passphrase.reveal());
                assertThat(text.split(" ", -1)).hasSize(6).allMatch(WordList.words()::contains);
                assertThat(Weakness.of(passphrase, List.of())).isEmpty();
                assertThat(made.add(text)).isTrue();
            }
        }
    }

    @Test
    void all_the_words_get_their_turn() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 80; i++) {
            try (Passphrase passphrase = Passphrase.generate(1000)) {
                seen.addAll(List.of(new String(passphrase.reveal()).split(" ")));
            }
        }
        // So many draws leave none or one unseen.
        assertThat(seen).hasSizeGreaterThan(7700);
    }

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "fourteen chars, TOO_SHORT",
        "passwordpassword, COMMON",
        "Correct Horse Battery Staple!, COMMON",
        "correcthorsebatterystaple123, COMMON",
        "aaaaaaaaaaaaaaaaaaaaaaa, COMMON",
        "abcabcabcabcabcabc, COMMON",
        "1234567890123456, COMMON",
        "qwertyuiopasdfghjkl, COMMON",
        "To be or not to be that is the question, COMMON",
        "Robin Doe Robin Doe 1, COMMON",
        "my password is password, COMMON",
        "'               ', COMMON"
    })
    void what_others_would_try_first_is_refused(String words, Weakness weakness) {
        try (Passphrase passphrase = Stores.passphrase(words)) {
            assertThat(Weakness.of(passphrase, List.of("robin", "Robin Doe", "x")))
                    .contains(weakness);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the kettle sings at four",
                "mein Fahrrad hat drei Namen",
                "семь слонов и один чайник",
                "password to the orange submarine of tuesday",
                "fifteen letters"
            })
    void ones_own_words_do(String words) {
        try (Passphrase passphrase = Stores.passphrase(words)) {
            assertThat(Weakness.of(passphrase, List.of("robin"))).isEmpty();
        }
    }

    @Test
    void characters_are_counted_and_not_the_units_they_are_stored_in() {
        try (Passphrase fourteen = Stores.passphrase("\ud83d\ude42\ud83d\ude43abcdefghijkm")) {
            assertThat(Weakness.of(fourteen, List.of())).contains(Weakness.TOO_SHORT);
        }
    }

    @Test
    void what_a_terminal_cannot_take_in_a_line_is_refused_because_stock_age_could_not_be_told_it() {
        try (Passphrase tab = Stores.passphrase("the kettle\tsings at four");
                Passphrase book = Stores.passphrase("the kettle sings at four ".repeat(50))) {
            assertThat(Weakness.of(tab, List.of())).containsExactly(Weakness.NOT_TYPABLE);
            assertThat(Weakness.of(book, List.of())).contains(Weakness.TOO_LONG);
        }
    }

    private static Passphrase read(byte[] file) throws IOException {
        return Passphrase.read(new ByteArrayInputStream(file));
    }
}
