package kempt.assess;

/** How a check stands after what was said. */
public enum Standing {
    DONE,
    PARTLY,
    OPEN,
    NOT_SURE,
    /** Answered once, but too long ago to count on. */
    AGED,
    DOES_NOT_APPLY,
    RATHER_NOT_SAY,
    /** Asked and skipped, or not asked. */
    NOT_ANSWERED;

    /** Whether the person told us how it is, or told us that they do not know. */
    public boolean answered() {
        return this == DONE || this == PARTLY || this == OPEN || this == NOT_SURE || this == AGED;
    }

    /** Whether it may or may not be in place. */
    public boolean uncertain() {
        return this == NOT_SURE || this == AGED;
    }
}
