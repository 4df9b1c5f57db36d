package kempt.store;

import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.SCrypt;

/** From a passphrase to the key that wraps a file's key, as c2sp.org/age says for its scrypt recipient. */
final class Scrypt {
    static final String STANZA = "scrypt";
    static final int SALT_LENGTH = 16;

    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK_SIZE = 8;
    private static final int PARALLELISM = 1;
    private static final int KEY_LENGTH = 32;

    private Scrypt() {}

    /** Takes {@link WorkFactor#mebibytes()} of memory while it runs. */
    static CipherKey wrapKey(Passphrase passphrase, byte[] salt, WorkFactor workFactor) throws NotEnoughMemory {
        byte[] labelled = Arrays.copyOf(LABEL, LABEL.length + SALT_LENGTH);
        System.arraycopy(salt, 0, labelled, LABEL.length, SALT_LENGTH);
        byte[] secret = passphrase.utf8();
        try {
            // The key keeps this very array, and wipes it when it is destroyed.
            return new CipherKey(
                    SCrypt.generate(secret, labelled, workFactor.rounds(), BLOCK_SIZE, PARALLELISM, KEY_LENGTH));
        } catch (OutOfMemoryError tooLittle) {
            throw new NotEnoughMemory(workFactor.mebibytes());
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
