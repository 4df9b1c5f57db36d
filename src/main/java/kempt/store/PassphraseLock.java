package kempt.store;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;

/** Seals a file with a passphrase. Its stanza stands alone in the header, as age demands. */
record PassphraseLock(Passphrase passphrase, WorkFactor workFactor) implements RecipientStanzaWriter {

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
        byte[] salt = new byte[Scrypt.SALT_LENGTH];
        new SecureRandom().nextBytes(salt);
        CipherKey wrapKey = Scrypt.wrapKey(passphrase, salt, workFactor);
        byte[] body = new FileKeyEncryptorFactory()
                .newFileKeyEncryptor()
                .getEncryptedFileKey(fileKey, wrapKey)
                .getEncoded();
        wrapKey.destroy();
        List<String> arguments =
                List.of(CanonicalBase64.getEncoder().encodeToString(salt), Integer.toString(workFactor.exponent()));
        return List.of(new Stanza(arguments, body));
    }

    private static final class Stanza implements RecipientStanza {
        private final List<String> arguments;
        private final byte[] body;

        Stanza(List<String> arguments, byte[] body) {
            this.arguments = arguments;
            this.body = body;
        }

        @Override
        public String getType() {
            return Scrypt.STANZA;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body.clone();
        }
    }
}
