package kempt.plan;

import java.util.Locale;

/** When an action has its time. {@link #KEEP} is for what is in place and comes round again. */
public enum Lane {
    NOW,
    WEEK,
    MONTH,
    LATER,
    KEEP;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
