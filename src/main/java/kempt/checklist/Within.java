package kempt.checklist;

import java.util.Locale;

/** How soon a response is due. */
public enum Within {
    HOUR,
    DAY,
    WEEK;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
