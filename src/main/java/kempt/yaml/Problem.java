package kempt.yaml;

import java.util.Optional;

/**
 * One thing wrong in a file that a person can fix.
 *
 * @param code a lasting word, such as {@code unknown-threat}
 * @param message what is wrong, lower case, no full stop
 * @param excerpt the line of the file, neutralised; empty if it cannot be shown
 * @param advice what to try
 */
public record Problem(
        Severity severity, Mark mark, String code, String message, Optional<Excerpt> excerpt, Optional<String> advice)
        implements Comparable<Problem> {
    /** An error stops; a warning does not, unless asked to. */
    public enum Severity {
        ERROR,
        WARNING;

        public String word() {
            return this == ERROR ? "error" : "warning";
        }
    }

    /**
     * A line as it may be shown.
     *
     * @param line neutralised, and cut if it is long
     * @param before columns taken before the offending word
     * @param length columns of the offending word, at least 1
     */
    public record Excerpt(String line, int before, int length) {}

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** In the order of the file. */
    @Override
    public int compareTo(Problem other) {
        int byMark = mark.compareTo(other.mark);
        return byMark != 0 ? byMark : code.compareTo(other.code);
    }
}
