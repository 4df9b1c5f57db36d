package kempt.store;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that could be read.
 *
 * @param records in the order in which they were kept
 * @param damaged names of files that do not open, or are not from this store: changed, cut off, planted
 * @param unreadable names of files that the disk does not give back; another try may
 * @param copies names of files that hold once more what another one holds
 */
public record Reading(List<Kept> records, List<String> damaged, List<String> unreadable, List<String> copies) {
    public Reading {
        records = List.copyOf(records);
        damaged = List.copyOf(damaged);
        unreadable = List.copyOf(unreadable);
        copies = List.copyOf(copies);
    }

    /** Whether all that was ever kept, as far as can be told, is among the records. */
    boolean complete() {
        return damaged.isEmpty() && unreadable.isEmpty() && missing().isEmpty();
    }

    /** Numbers between the first record and the last that no record has. At most a thousand are named. */
    SortedSet<Long> missing() {
        SortedSet<Long> gaps = new TreeSet<>();
        long next = 1;
        for (Kept record : records) {
            for (; next < record.number() && gaps.size() < 1000; next++) {
                gaps.add(next);
            }
            next = record.number() + 1;
        }
        return gaps;
    }
}
