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
        Severity severity, Mark mark, String code, String message, Optional<String> excerpt, Optional<String> advice) {
    /** An error stops; a warning does not, unless asked to. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
