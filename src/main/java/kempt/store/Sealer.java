package kempt.store;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/** Seals and opens with the key of one store. */
final class Sealer {
    private final String store;
    private final RecipientStanzaWriter lock;
    private final List<RecipientStanzaReader> openers;

    Sealer(Identity identity) throws GeneralSecurityException {
        this.store = identity.store();
        this.lock = identity.lock();
        this.openers = identity.openers();
    }

    byte[] record(long number, String draft, byte[] json) {
        return seal(new Envelope(Envelope.RECORD, store, number, draft), json);
    }

    byte[] draft(String draft, byte[] json) {
        return seal(new Envelope(Envelope.DRAFT, store, 0, draft), json);
    }

    private byte[] seal(Envelope envelope, byte[] json) {
        byte[] whole = envelope.around(json);
        try {
            return AgeFile.seal(whole, lock);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks a cipher", missing);
        } finally {
            Arrays.fill(whole, (byte) 0);
        }
    }

    /**
     * Undoes the sealing.
     *
     * @throws GeneralSecurityException unless it is whole, of that kind, and of this store
     */
    Envelope.Opened open(String kind, byte[] sealed) throws GeneralSecurityException {
        byte[] whole = AgeFile.open(sealed, openers);
        try {
            Envelope.Opened opened = Envelope.open(whole);
            if (!opened.envelope.kind().equals(kind) || !opened.envelope.store().equals(store)) {
                throw new GeneralSecurityException("belongs elsewhere");
            }
            return opened;
        } finally {
            Arrays.fill(whole, (byte) 0);
        }
    }
}
