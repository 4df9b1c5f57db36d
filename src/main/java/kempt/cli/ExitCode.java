package kempt.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exit code tells a script. A code, once given out, keeps its meaning; unknown ones mean failure. */
public enum ExitCode {
    DONE(0, "done (an audit that found gaps is still done)"),
    FAULT(1, "a fault of ours, or the disk would not take it"),
    WRONG_USE(2, "wrong use of the command line"),
    FINDINGS(3, "findings at or above --fail-at"),
    FILE_HAS_ERRORS(4, "a checklist, answers or workshop file has errors"),
    UNFINISHED(5, "piped input ended before the interview did"),
    NO_STORE(10, "no store"),
    STORE_IN_USE(11, "store in use"),
    STORE_CLOSED(12, "store cannot be opened"),
    INTERRUPTED(130, "interrupted outside an interview");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    /** Code to meaning, in order, as help prints it. */
    static Map<String, String> list() {
        Map<String, String> list = new LinkedHashMap<>();
        for (ExitCode each : values()) {
            list.put(Integer.toString(each.code), each.meaning);
        }
        return list;
    }
}
