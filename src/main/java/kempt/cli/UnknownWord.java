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

    List<String> known() {
        return known;
    }
}
