package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;

/** How freely a page may be laid out. */
enum Room {
    /** Air, a rule above the keys, everything in full. */
    AMPLE,
    /** No rule, one row of reasons. */
    FAIR,
    /** Only the keys that matter most. */
    LITTLE,
    /** As many empty rows as are left over. */
    SCARCE;

    boolean isScarce() {
        return this == SCARCE;
    }

    /** Whether all keys are named. */
    boolean namesAllKeys() {
        return compareTo(LITTLE) < 0;
    }

    /** The blocks without the empty rows that there is no room for. */
    static List<Block> within(List<Block> blocks, int empty) {
        int left = empty;
        boolean[] kept = new boolean[blocks.size()];
        for (boolean staying : new boolean[] {true, false}) {
            // From the end: what is nearest to the answers first.
            for (int i = blocks.size() - 1; i >= 0; i--) {
                if (blocks.get(i) instanceof Block.Gap gap && gap.stays() == staying && left > 0) {
                    kept[i] = true;
                    left--;
                }
            }
        }
        List<Block> within = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (kept[i] || !(blocks.get(i) instanceof Block.Gap)) {
                within.add(blocks.get(i));
            }
        }
        return within;
    }
}
