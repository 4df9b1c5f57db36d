package kempt.checklist;

import java.util.Locale;

/** What an action changes in the world; gates look at it. */
public enum Change {
    ACCOUNT,
    DEVICE,
    POST,
    HOME;

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
