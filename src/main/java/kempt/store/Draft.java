package kempt.store;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/**
 * The one text that is still being worked on, replaced as a whole at each save. It has a random mark that stays the
 * same from save to save; a record made from it carries the mark, so that a draft which was left behind when the
 * machine stopped between the two steps is known to be done with.
 */
final class Draft {
    private final Folder store;
    private final Sealer sealer;
    private String mark = "";

    Draft(Folder store, Sealer sealer) {
        this.store = store;
        this.sealer = sealer;
    }

    boolean exists() {
        return store.has(Names.DRAFT);
    }

    /** The mark of the draft that was last read or saved here; empty where there was none. */
    String mark() {
        return mark;
    }

    Optional<byte[]> read(Records records) {
        if (!exists()) {
            return Optional.empty();
        }
        Envelope.Opened opened = open();
        if (records.closed(opened.envelope.draft())) {
            return Optional.empty();
        }
        mark = opened.envelope.draft();
        return Optional.of(opened.json);
    }

    Envelope.Opened open() {
        try {
            return sealer.open(Envelope.DRAFT, store.read(Names.DRAFT, Records.LONGEST));
        } catch (GeneralSecurityException | Folder.NotAFile changed) {
            throw new CannotOpen(store.path(), CannotOpen.Why.PART_STRANGE, Names.DRAFT, changed);
        } catch (IOException refused) {
            throw new CannotOpen(store.path(), CannotOpen.Why.UNREADABLE, Names.DRAFT, refused);
        }
    }

    void save(byte[] json) {
        if (mark.isEmpty()) {
            mark = Names.random();
        }
        put(mark, json);
    }

    void put(String itsMark, byte[] json) {
        store.write(Names.DRAFT, sealer.draft(itsMark, json), Modes.FILE);
    }

    void drop() {
        store.delete(List.of(Names.DRAFT));
        mark = "";
    }
}
