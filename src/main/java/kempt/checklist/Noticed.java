package kempt.checklist;

import java.util.Locale;

/** Could someone near the person, or the one doing harm, notice the action? */
public enum Noticed {
    NO,
    MAYBE,
    YES;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
