package kempt.store;

import java.util.List;

/**
 * All that could be read.
 *
 * @param records in the order in which they were kept
 * @param damaged names of files that do not open, or are not from this store: changed, cut off, planted
 * @param unreadable names of files that the disk does not give back; another try may
 */
public record Reading(List<Kept> records, List<String> damaged, List<String> unreadable) {
    public Reading {
        records = List.copyOf(records);
        damaged = List.copyOf(damaged);
        unreadable = List.copyOf(unreadable);
    }
}
