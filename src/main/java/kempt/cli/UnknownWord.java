package kempt.cli;

import java.util.List;

/** A word on the command line that names nothing. */
final class UnknownWord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String word;
    private final transient List<String> known;

    UnknownWord(String kind, String word, List<String> known) {
        super("unknown " + kind);
        this.kind = kind;
        this.word = word;
        this.known = List.copyOf(known);
    }

    String kind() {
        return kind;
    }

    String word() {
        return word;
    }

    /** Where to look what there is. */
    String where(String program) {
        return switch (kind) {
            case "checklist" ->
                "'" + program + " checklist list' names them; a file is named with its ending, as in my.yml";
            case "guide" -> "'" + program + " guide' lists them";
            case "sitting" -> "'" + program + " history' lists them";
            case "step", "part", "answer to tell" -> "'" + program + " plan --format json' names each";
            default -> "'" + program + " checklist list' and '" + program + " checklist show' name what there is";
        };
    }

    List<String> known() {
        return known;
    }
}
