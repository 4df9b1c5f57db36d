package kempt.store;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Looks at every file of a store. */
final class Inspection {
    private static final Set<String> PARTS =
            Set.of(Names.MARKER, Names.IDENTITY, Names.RECORDS, Names.DRAFT, Names.LOCK);

    private final Folder store;
    private final Records records;
    private final Draft draft;

    Inspection(Folder store, Records records, Draft draft) {
        this.store = store;
        this.records = records;
        this.draft = draft;
    }

    Verification run(int leftovers, Set<Notice> notices) {
        return Verification.of(records.read(), draftDamaged(), leftovers, foreign(), notices);
    }

    private boolean draftDamaged() {
        try {
            if (draft.exists()) {
                draft.open();
            }
            return false;
        } catch (CannotOpen damaged) {
            return true;
        }
    }

    /** Other programs leave things behind: a synchroniser's second copy, a file manager's notes. */
    private int foreign() {
        try {
            List<String> inRecords = store.sub(Names.RECORDS).names();
            long there = store.names().stream()
                    .filter(name -> !PARTS.contains(name) && !Names.isLeftover(name))
                    .count();
            long within = inRecords.stream()
                    .filter(name -> !Names.isRecord(name) && !Names.isLeftover(name))
                    .count();
            return (int) (there + within);
        } catch (IOException refused) {
            throw new CannotOpen(store.path(), CannotOpen.Why.UNREADABLE, Names.RECORDS, refused);
        }
    }
}
