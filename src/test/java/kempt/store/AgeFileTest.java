package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of sealing: what goes in comes out; what was touched does not come out at all. */
final class AgeFileTest {
    private static final Identity IDENTITY = identity();
    private static final List<RecipientStanzaReader> OPENERS = openers();
    private static final byte[] SECRET = new byte[32];

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15, 16, 17, 4095, 65_519, 65_520, 65_535, 65_536, 65_537, 131_072, 200_000})
    void opening_undoes_sealing(int length) throws GeneralSecurityException {
        byte[] plain = bytes(length);
        assertThat(open(AgeFile.seal(plain, IDENTITY.lock()))).isEqualTo(plain);
        assertThat(open(AgeFile.sealAsText(plain, IDENTITY.lock()))).isEqualTo(plain);
    }

    @Test
    void opening_undoes_sealing_with_a_passphrase() throws GeneralSecurityException {
        byte[] plain = bytes(1000);
        try (Passphrase passphrase = Stores.passphrase()) {
            byte[] sealed = AgeFile.sealAsText(plain, new PassphraseLock(passphrase, Stores.CHEAP));
            PassphraseKey key = new PassphraseKey(passphrase);
            assertThat(AgeFile.open(sealed, List.of(key))).isEqualTo(plain);
            assertThat(key.workFactor()).contains(Stores.CHEAP);
        }
    }

    @Test
    void the_same_text_sealed_twice_gives_different_bytes() throws GeneralSecurityException {
        assertThat(AgeFile.seal(SECRET, IDENTITY.lock())).isNotEqualTo(AgeFile.seal(SECRET, IDENTITY.lock()));
    }

    @Test
    void whichever_byte_is_changed_nothing_comes_out() throws GeneralSecurityException {
        byte[] sealed = AgeFile.seal(bytes(4096), IDENTITY.lock());
        for (int at = 0; at < sealed.length; at++) {
            byte[] touched = sealed.clone();
            touched[at] ^= (byte) (1 << (at % 8));
            assertRefused(touched);
        }
    }

    @Test
    void at_whatever_length_it_is_cut_nothing_comes_out() throws GeneralSecurityException {
        byte[] sealed = AgeFile.seal(bytes(3000), IDENTITY.lock());
        for (int length = 0; length < sealed.length; length++) {
            assertRefused(Arrays.copyOf(sealed, length));
        }
    }

    @Test
    void cut_near_the_end_of_a_chunk_nothing_comes_out() throws GeneralSecurityException {
        byte[] sealed = AgeFile.seal(bytes(3 * 65_536), IDENTITY.lock());
        int payload = sealed.length - 3 * (65_536 + 16);
        for (int chunks = 0; chunks < 3; chunks++) {
            for (int around = -17; around <= 17; around++) {
                assertRefused(Arrays.copyOf(sealed, payload + chunks * (65_536 + 16) + around));
            }
        }
    }

    @Test
    void whatever_is_put_behind_nothing_comes_out() throws GeneralSecurityException {
        for (int length : new int[] {100, 65_536}) {
            byte[] sealed = AgeFile.seal(bytes(length), IDENTITY.lock());
            for (int more : new int[] {1, 16, 17, 100, 65_552}) {
                assertRefused(Arrays.copyOf(sealed, sealed.length + more));
            }
        }
    }

    @Test
    void a_header_without_end_is_refused_at_once() throws GeneralSecurityException {
        StringBuilder header = new StringBuilder("age-encryption.org/v1\n");
        for (int i = 0; i < 10_000; i++) {
            header.append("-> X25519 ")
                    .append("A".repeat(43))
                    .append('\n')
                    .append("B".repeat(43))
                    .append('\n');
        }
        assertRefused(header.toString().getBytes(StandardCharsets.US_ASCII));
        assertRefused(("age-encryption.org/v1\n-> " + "x".repeat(2_000_000)).getBytes(StandardCharsets.US_ASCII));
        assertRefused(
                ("-----BEGIN AGE ENCRYPTED FILE-----\n" + "x".repeat(2_000_000)).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatever_else_it_is_it_is_refused_in_one_way() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            byte[] start = "age-encryption.org/v1\n-> X25519 ".getBytes(StandardCharsets.US_ASCII);
            int kept = Math.min(noise.length, random.nextInt(start.length + 1));
            System.arraycopy(start, 0, noise, 0, kept);
            assertRefused(noise);
        }
    }

    private static void assertRefused(byte[] sealed) {
        assertThatThrownBy(() -> open(sealed)).isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] open(byte[] sealed) throws GeneralSecurityException {
        return AgeFile.open(sealed, OPENERS);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static List<RecipientStanzaReader> openers() {
        try {
            return IDENTITY.openers();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Identity identity() {
        try {
            return Identity.fresh("0123456789abcdef");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
