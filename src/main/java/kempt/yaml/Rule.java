package kempt.yaml;

import java.util.Locale;

/**
 * One thing that can be wrong with a file. Every rule is an enum constant, and its code is the constant's name in lower
 * case with hyphens; codes are never reused.
 */
public interface Rule {
    /** The name of the constant. */
    String name();

    /** How much it matters. */
    Force force();

    /** What is wrong, lower case, no full stop, with {@code %s} for the offending words. */
    String message();

    /** What to try, where that is always the same; may be empty. */
    String advice();

    /** Whole sentences for {@code kempt explain CODE}. */
    String explanation();

    /** The lasting word that stands for the rule. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much a rule matters. */
    enum Force {
        /** The file cannot be used. */
        STOPS,
        /** An error in what kempt ships; in someone's own file only advice. */
        STOPS_OURS,
        /** Advice. */
        ADVISES;

        public Problem.Severity severity(boolean ours) {
            boolean error = this == STOPS || (this == STOPS_OURS && ours);
            return error ? Problem.Severity.ERROR : Problem.Severity.WARNING;
        }
    }
}
