package kempt.checklist;

import java.util.Locale;

/** Who can do an action. */
public enum Who {
    ME,
    FRIEND,
    EMPLOYER;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
