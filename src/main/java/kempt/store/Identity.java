package kempt.store;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a store, as an identity file of {@code age}: comments, and one line a key. While keys are being renewed
 * there are two: the first seals, both open.
 *
 * <p>The name of the store is pinned in here, so that someone else's key put in place of ours is noticed.
 */
final class Identity implements AutoCloseable {
    private static final Pattern STORE = Pattern.compile("# store: ([0-9a-f]{16})");
    private static final Pattern KEY = Pattern.compile("AGE-SECRET-KEY-1[0-9A-Z]{58}");

    private final String store;
    private final List<byte[]> keys;

    private Identity(String store, List<byte[]> keys) {
        this.store = store;
        this.keys = keys;
    }

    static Identity fresh(String store) throws GeneralSecurityException {
        return new Identity(store, List.of(freshKey()));
    }

    private static byte[] freshKey() throws GeneralSecurityException {
        return new X25519KeyPairGenerator().generateKeyPair().getPrivate().getEncoded();
    }

    /** With a new key in front of the one that it takes the place of. */
    Identity renewing() throws GeneralSecurityException {
        return new Identity(store, List.of(freshKey(), keys.get(0).clone()));
    }

    /** Without the keys that were replaced. */
    Identity renewed() {
        return new Identity(store, List.of(keys.get(0).clone()));
    }

    boolean isRenewing() {
        return keys.size() > 1;
    }

    String store() {
        return store;
    }

    RecipientStanzaWriter lock() throws GeneralSecurityException {
        return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient(keys.get(0)));
    }

    /** The newest key's first. */
    List<RecipientStanzaReader> openers() throws GeneralSecurityException {
        List<RecipientStanzaReader> openers = new ArrayList<>();
        for (byte[] key : keys) {
            openers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(ascii(key)));
        }
        return openers;
    }

    /** The public half of a key, derived and not read, so that it cannot be another's. */
    private static String recipient(byte[] key) throws GeneralSecurityException {
        Key recipient = new X25519KeyFactory().translateKey(new SecretKeySpec(key, "X25519"));
        return ascii(recipient.getEncoded());
    }

    byte[] text() throws GeneralSecurityException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(
                ("# The key of a kempt store. With this in a file KEY: age -d -i KEY r/NAME\n# store: " + store + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
        for (byte[] key : keys) {
            text.writeBytes(("# public key: " + recipient(key) + "\n").getBytes(StandardCharsets.US_ASCII));
            text.writeBytes(key);
            text.write('\n');
        }
        return text.toByteArray();
    }

    static Identity read(byte[] text) throws GeneralSecurityException {
        List<byte[]> keys = new ArrayList<>();
        String store = "";
        for (String line : (Iterable<String>) lines(text)::iterator) {
            Matcher named = STORE.matcher(line);
            if (named.matches()) {
                store = named.group(1);
            } else if (KEY.matcher(line).matches()) {
                keys.add(line.getBytes(StandardCharsets.US_ASCII));
            }
        }
        if (keys.isEmpty()) {
            throw new GeneralSecurityException("no key in it");
        }
        return new Identity(store, List.copyOf(keys));
    }

    /** The library takes keys as text, so a copy that cannot be wiped is made in any case. */
    private static Stream<String> lines(byte[] text) {
        return ascii(text).lines();
    }

    private static String ascii(byte[] text) {
        return new String(text, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        keys.forEach(key -> Arrays.fill(key, (byte) 0));
    }
}
