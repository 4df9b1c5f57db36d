package kempt.checklist;

import java.util.Locale;

/** How long a sitting may be. */
public enum Depth {
    QUICK,
    STANDARD,
    FULL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }
}
