package kempt.store;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sealed records of a store: added to, never rewritten. */
final class Records {
    /** What people tell is a thousand times smaller. A larger file was put there to use up the memory. */
    static final int LONGEST = 64 << 20;

    private final Folder folder;
    private final Sealer sealer;
    private final Set<String> closedDrafts = new HashSet<>();
    private long last = -1;

    Records(Folder folder, Sealer sealer) {
        this.folder = folder;
        this.sealer = sealer;
    }

    /** Of all files that are named as records are. */
    List<String> names() throws IOException {
        return folder.names().stream().filter(Names::isRecord).sorted().toList();
    }

    Envelope.Opened open(String name) throws IOException, GeneralSecurityException {
        return sealer.open(Envelope.RECORD, folder.read(name, LONGEST));
    }

    /**
     * Reads them all.
     *
     * @throws CannotOpen when the folder itself cannot be looked into
     */
    Reading read() {
        try {
            return read(names());
        } catch (IOException refused) {
            throw new CannotOpen(folder.path(), CannotOpen.Why.UNREADABLE, Names.RECORDS, refused);
        }
    }

    private Reading read(List<String> names) {
        List<Found> found = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (String name : names) {
            try {
                Envelope.Opened opened = open(name);
                closedDrafts.add(opened.envelope.draft());
                found.add(new Found(name, new Kept(opened.envelope.number(), opened.json)));
            } catch (GeneralSecurityException | Folder.NotAFile changed) {
                damaged.add(name);
            } catch (IOException refused) {
                unreadable.add(name);
            }
        }
        found.sort(Comparator.comparingLong(f -> f.record.number()));
        List<Kept> different = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        for (Found one : found) {
            if (isTwin(one.record, different)) {
                copies.add(one.name);
            } else {
                different.add(one.record);
            }
        }
        long highest =
                different.isEmpty() ? 0 : different.get(different.size() - 1).number();
        // A record that does not open has a number too; a copy has none of its own.
        last = Math.max(highest, names.size() - copies.size());
        return new Reading(different, damaged, unreadable, copies);
    }

    /** A record that opens, and its file. */
    private record Found(String name, Kept record) {}

    /** A renewal of keys that was cut off leaves one record twice, byte for byte; so does who copies a file. */
    private static boolean isTwin(Kept record, List<Kept> sorted) {
        return sorted.stream()
                .skip(Math.max(0, sorted.size() - 2))
                .anyMatch(kept -> kept.number() == record.number() && Arrays.equals(kept.json(), record.json()));
    }

    /** The number that the record got. */
    long append(byte[] json, String draft) {
        try {
            if (last < 0) {
                read(names());
            }
        } catch (IOException refused) {
            throw CannotWrite.because(folder.path(), refused);
        }
        put(last + 1, json, draft);
        last++;
        closedDrafts.add(draft);
        return last;
    }

    void put(long number, byte[] json, String draft) {
        folder.add(sealer.record(number, draft, json), Modes.SEALED);
    }

    boolean closed(String draft) {
        if (last < 0) {
            read();
        }
        return closedDrafts.contains(draft);
    }
}
