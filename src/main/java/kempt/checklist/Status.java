package kempt.checklist;

import java.util.Locale;

/**
 * What is known of an address: worked, still pointed to, answers elsewhere, stored copy only, unmaintained, not known,
 * ended.
 */
public enum Status {
    ALIVE,
    LINKED,
    MOVED,
    STORED,
    ARCHIVED,
    UNKNOWN,
    CLOSED;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a guide with this status may stand alone beside an action. */
    public boolean standsAlone() {
        return this == ALIVE || this == LINKED || this == MOVED || this == STORED;
    }
}
