package kempt.store;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Seals every file anew with the newest key. While it goes on, {@code id} has both keys, so that whatever stops it, all
 * opens, and the next start goes on with it. A record's new file is there before its old one is removed.
 */
final class Renewal {
    private final Folder store;
    private final Folder folder;
    private final Sealer old;
    private final Sealer next;

    Renewal(Folder store, Identity both) throws GeneralSecurityException {
        this.store = store;
        this.folder = store.sub(Names.RECORDS);
        this.old = new Sealer(both);
        this.next = new Sealer(both.renewed());
    }

    /** Returns whether nothing is left that takes the old key: what is damaged does, and what a full disk refused. */
    boolean run() {
        boolean complete = true;
        try {
            for (String name : new Records(folder, old).names()) {
                complete &= record(name);
            }
            return draft() && complete;
        } catch (IOException refused) {
            return false;
        }
    }

    private boolean record(String name) {
        try {
            byte[] sealed = folder.read(name, Records.LONGEST);
            if (!isDone(sealed)) {
                Envelope.Opened opened = old.open(Envelope.RECORD, sealed);
                new Records(folder, next).put(opened.envelope.number(), opened.json, opened.envelope.draft());
                folder.delete(List.of(name));
            }
            return true;
        } catch (GeneralSecurityException | IOException | CannotWrite refused) {
            return false;
        }
    }

    private boolean isDone(byte[] sealed) {
        try {
            next.open(Envelope.RECORD, sealed);
            return true;
        } catch (GeneralSecurityException not) {
            return false;
        }
    }

    private boolean draft() {
        try {
            Draft from = new Draft(store, old);
            if (from.exists()) {
                Envelope.Opened opened = from.open();
                new Draft(store, next).put(opened.envelope.draft(), opened.json);
            }
            return true;
        } catch (CannotOpen | CannotWrite refused) {
            return false;
        }
    }
}
