package kempt.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a look at every file found. That a store as a whole was put back to an older copy cannot be seen from inside.
 *
 * @param records that open and are whole
 * @param damaged names of files that do not open, or are not from this store
 * @param unreadable names of files that the disk does not give back
 * @param missing numbers between the first record and the last that no record has
 * @param twice numbers that more than one record has
 * @param copies names of files that hold once more what another one holds, which harms nothing
 * @param leftovers of writes that were cut off, removed when the store was opened
 * @param foreign files that are not ours, such as copies that a synchroniser made; they are left alone
 */
public record Verification(
        int records,
        List<String> damaged,
        List<String> unreadable,
        SortedSet<Long> missing,
        SortedSet<Long> twice,
        List<String> copies,
        int leftovers,
        int foreign,
        Set<Notice> notices) {

    /** Whether all that was ever kept, as far as can be told, is there and whole. */
    public boolean sound() {
        return damaged.isEmpty() && unreadable.isEmpty() && missing.isEmpty() && twice.isEmpty();
    }

    static Verification of(Reading reading, boolean draftDamaged, int leftovers, int foreign, Set<Notice> notices) {
        Set<Long> seen = new HashSet<>();
        SortedSet<Long> twice = new TreeSet<>();
        for (Kept record : reading.records()) {
            if (!seen.add(record.number())) {
                twice.add(record.number());
            }
        }
        List<String> damaged = new ArrayList<>(reading.damaged());
        if (draftDamaged) {
            damaged.add(Names.DRAFT);
        }
        return new Verification(
                reading.records().size(),
                List.copyOf(damaged),
                reading.unreadable(),
                reading.missing(),
                twice,
                reading.copies(),
                leftovers,
                foreign,
                Set.copyOf(notices));
    }
}
