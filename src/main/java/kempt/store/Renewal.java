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
    private final Identity both;

    Renewal(Folder store, Identity both) {
        this.store = store;
        this.both = both;
    }

    /** Returns how many files stay under an old key, because they do not open. */
    int run() {
        try {
            Sealer old = new Sealer(both);
            Sealer next = new Sealer(both.renewed());
            return records(old, next) + draft(old, next);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks a cipher", missing);
        }
    }

    private static boolean opens(Sealer sealer, String kind, byte[] sealed) {
        try {
            sealer.open(kind, sealed);
            return true;
        } catch (GeneralSecurityException not) {
            return false;
        }
    }

    private int records(Sealer old, Sealer next) {
        Folder folder = store.sub(Names.RECORDS);
        Records from = new Records(folder, old);
        Records to = new Records(folder, next);
        int stay = 0;
        for (String name : from.names()) {
            try {
                byte[] sealed = folder.read(name, Records.LONGEST);
                if (!opens(next, Envelope.RECORD, sealed)) {
                    Envelope.Opened opened = old.open(Envelope.RECORD, sealed);
                    to.put(opened.envelope.number(), opened.json, opened.envelope.draft());
                    folder.delete(List.of(name));
                }
            } catch (GeneralSecurityException | IOException damaged) {
                stay++;
            }
        }
        return stay;
    }

    private int draft(Sealer old, Sealer next) {
        Draft from = new Draft(store, old);
        if (!from.exists()) {
            return 0;
        }
        try {
            Envelope.Opened opened = from.open();
            new Draft(store, next).put(opened.envelope.draft(), opened.json);
            return 0;
        } catch (CannotOpen damaged) {
            return 1;
        }
    }
}
