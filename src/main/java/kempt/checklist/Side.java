package kempt.checklist;

import java.util.Locale;

/** The side of safety a domain belongs to. */
public enum Side {
    DIGITAL,
    PHYSICAL,
    MIND,
    PEOPLE,
    WORK_AND_LAW;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
