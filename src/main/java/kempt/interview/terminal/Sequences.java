package kempt.interview.terminal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kempt.interview.terminal.Key.Named;

/** The escape sequences and control characters that terminals send for keys (ECMA-48 and what xterm adds). */
final class Sequences {
    private static final Pattern KEY = Pattern.compile("\033(?:\\[|O)([0-9]*)(?:;([0-9]+))?([A-Za-z~])");

    /** CSI to its final byte; SS3; the Linux console's {@code [[A}; the old mouse report; Escape and one character. */
    private static final Pattern WHOLE = Pattern.compile(
            "\033\\[[0-?]*[ -/]*[@-LN-Z\\\\-~]|\033\\[[0-?]+[ -/]*M|\033\\[M...|\033\\[\\[.|\033O[0-9;]*[^0-9;]|\033[^\\[OP\\]X^_]"
                    + "|\033[P\\]X^_].*(?:\007|\033\\\\)",
            Pattern.DOTALL);

    private static final Map<String, Named> BY_END = Map.of(
            "A", Named.UP,
            "B", Named.DOWN,
            "C", Named.RIGHT,
            "D", Named.LEFT,
            "H", Named.HOME,
            "F", Named.END,
            "Z", Named.UP);

    private static final Map<String, Named> BY_NUMBER = Map.of(
            "1", Named.HOME,
            "7", Named.HOME,
            "4", Named.END,
            "8", Named.END,
            "3", Named.DELETE,
            "5", Named.PAGE_UP,
            "6", Named.PAGE_DOWN);

    private static final Map<String, Named> AS_THEY_ARE = Map.of(
            "\033OM", Named.ENTER,
            "\033b", Named.WORD_LEFT,
            "\033f", Named.WORD_RIGHT,
            "\033\177", Named.DELETE_WORD,
            "\033\b", Named.DELETE_WORD);

    private static final Map<Integer, Named> CONTROLS = Map.ofEntries(
            Map.entry((int) '\r', Named.ENTER),
            Map.entry((int) '\n', Named.ENTER),
            Map.entry((int) '\t', Named.DOWN),
            Map.entry(0x7f, Named.BACKSPACE),
            Map.entry(ctrl('H'), Named.BACKSPACE),
            Map.entry(ctrl('A'), Named.HOME),
            Map.entry(ctrl('E'), Named.END),
            Map.entry(ctrl('B'), Named.LEFT),
            Map.entry(ctrl('F'), Named.RIGHT),
            Map.entry(ctrl('P'), Named.UP),
            Map.entry(ctrl('N'), Named.DOWN),
            Map.entry(ctrl('W'), Named.DELETE_WORD),
            Map.entry(ctrl('U'), Named.DELETE_TO_START),
            Map.entry(ctrl('K'), Named.DELETE_TO_END),
            Map.entry(ctrl('L'), Named.REDRAW),
            Map.entry(ctrl('D'), Named.LEAVE),
            Map.entry(ctrl('Z'), Named.LEAVE));

    private Sequences() {}

    private static int ctrl(char letter) {
        return letter ^ 0x40;
    }

    static Optional<Key> control(int unit) {
        return Optional.ofNullable(CONTROLS.get(unit));
    }

    /** Whether the sequence is one that carries text to its own end, in which an Escape may stand. */
    static boolean isString(CharSequence sequence) {
        return "P]X^_".indexOf(sequence.charAt(1)) >= 0;
    }

    static boolean isWhole(CharSequence sequence) {
        return WHOLE.matcher(sequence).matches();
    }

    /** What a whole sequence means, if it means anything here. */
    static Optional<Key> key(String sequence) {
        if (AS_THEY_ARE.containsKey(sequence)) {
            return Optional.of(AS_THEY_ARE.get(sequence));
        }
        Matcher match = KEY.matcher(sequence);
        if (!match.matches()) {
            return Optional.empty();
        }
        Named named = match.group(3).equals("~") ? BY_NUMBER.get(match.group(1)) : BY_END.get(match.group(3));
        boolean word = match.group(2) != null && !match.group(2).equals("2");
        return Optional.ofNullable(
                word && named == Named.LEFT
                        ? Named.WORD_LEFT
                        : word && named == Named.RIGHT ? Named.WORD_RIGHT : named);
    }
}
