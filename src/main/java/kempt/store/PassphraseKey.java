package kempt.store;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens a file that a passphrase sealed, and remembers how dear that was. */
final class PassphraseKey implements RecipientStanzaReader {
    private static final int ENCODED_SALT_LENGTH = 22;
    private static final int BODY_LENGTH = 32;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Passphrase passphrase;
    private Optional<WorkFactor> found = Optional.empty();

    PassphraseKey(Passphrase passphrase) {
        this.passphrase = passphrase;
    }

    /** What the header asked for, once it was read. */
    Optional<WorkFactor> workFactor() {
        return found;
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        RecipientStanza stanza = only(stanzas);
        List<String> arguments = stanza.getArguments();
        if (arguments.size() != 2
                || arguments.get(0).length() != ENCODED_SALT_LENGTH
                || stanza.getBody().length != BODY_LENGTH) {
            throw new UnsupportedRecipientStanzaException("scrypt stanza of another shape");
        }
        byte[] salt = CanonicalBase64.getDecoder().decode(arguments.get(0).getBytes(StandardCharsets.US_ASCII));
        WorkFactor workFactor = workFactor(arguments.get(1));
        found = Optional.of(workFactor);
        CipherKey wrapKey = Scrypt.wrapKey(passphrase, salt, workFactor);
        try {
            return new FileKeyDecryptorFactory()
                    .newFileKeyDecryptor()
                    .getFileKey(new EncryptedFileKey(stanza.getBody()), wrapKey);
        } finally {
            wrapKey.destroy();
        }
    }

    /** A passphrase is expected to say who wrote a file, which a second recipient would undo: c2sp.org/age. */
    private static RecipientStanza only(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        Iterator<RecipientStanza> each = stanzas.iterator();
        RecipientStanza first = each.hasNext() ? each.next() : null;
        if (first == null || each.hasNext() || !Scrypt.STANZA.equals(first.getType())) {
            throw new UnsupportedRecipientStanzaException("not sealed by one passphrase");
        }
        return first;
    }

    private static WorkFactor workFactor(String number) throws GeneralSecurityException {
        if (!NUMBER.matcher(number).matches()) {
            throw new UnsupportedRecipientStanzaException("work factor is no number");
        }
        int exponent = Integer.parseInt(number);
        if (!WorkFactor.allows(exponent)) {
            throw new TooCostly(number);
        }
        return new WorkFactor(exponent);
    }
}
