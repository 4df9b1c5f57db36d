package kempt.assess;

import kempt.checklist.Level;

/** A level that is known only within bounds, because some answers were not sure. */
public record Levels(Level low, Level high) {
    public Levels {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low above high");
        }
    }

    public static Levels of(Level level) {
        return new Levels(level, level);
    }

    public boolean isOne() {
        return low == high;
    }
}
