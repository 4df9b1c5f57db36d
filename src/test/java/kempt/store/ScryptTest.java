package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.generators.SCrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScryptTest {

    /** The vectors of RFC 7914, section 12, but for the one that takes a gigabyte. */
    @ParameterizedTest
    @CsvSource({
        "'', '', 16, 1, 1, 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
        "password, NaCl, 1024, 8, 16, fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        "pleaseletmein, SodiumChloride, 16384, 8, 1, 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    })
    void the_library_computes_what_the_rfc_says(String password, String salt, int n, int r, int p, String expected) {
        byte[] derived = SCrypt.generate(ascii(password), ascii(salt), n, r, p, 64);
        assertThat(HexFormat.of().formatHex(derived)).isEqualTo(expected);
    }

    @Test
    void another_passphrase_another_salt_and_another_work_factor_give_another_key() throws NotEnoughMemory {
        byte[] salt = new byte[Scrypt.SALT_LENGTH];
        byte[] other = new byte[Scrypt.SALT_LENGTH];
        other[0] = 1;
        assertThat(List.of(
                        key("a", salt, 4),
                        key("b", salt, 4),
                        key("a", other, 4),
                        key("a", salt, 5),
                        HexFormat.of().formatHex(new byte[32])))
                .doesNotHaveDuplicates();
        assertThat(key("a", salt, 4)).isEqualTo(key("a", salt, 4));
    }

    private static String key(String words, byte[] salt, int exponent) throws NotEnoughMemory {
        try (Passphrase passphrase = Stores.passphrase(words)) {
            return HexFormat.of()
                    .formatHex(Scrypt.wrapKey(passphrase, salt, new WorkFactor(exponent))
                            .getEncoded());
        }
    }

    @ParameterizedTest
    @CsvSource({"19", "20", "30", "63", "99999999"})
    void a_planted_work_factor_is_refused_before_any_work_is_done(int exponent) throws GeneralSecurityException {
        byte[] sealed;
        try (Passphrase passphrase = Stores.passphrase()) {
            sealed = AgeFile.seal(new byte[10], new PassphraseLock(passphrase, Stores.CHEAP));
            String text = new String(sealed, StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\n', text.indexOf("-> scrypt"));
            String planted = text.substring(0, end).replaceFirst(" 4$", " " + exponent) + text.substring(end);
            long start = System.nanoTime();
            assertThatThrownBy(() -> AgeFile.open(
                            planted.getBytes(StandardCharsets.ISO_8859_1), List.of(new PassphraseKey(passphrase))))
                    .isInstanceOf(TooCostly.class);
            assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
        }
    }

    @Test
    void the_memory_it_takes_is_known_beforehand() {
        assertThat(WorkFactor.STANDARD.mebibytes()).isEqualTo(256);
        assertThat(WorkFactor.SMALL.mebibytes()).isEqualTo(64);
        assertThatThrownBy(() -> new WorkFactor(19)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
