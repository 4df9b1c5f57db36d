package kempt.text;

/**
 * Makes text harmless to show: control characters in caret form ({@code ^[}), and what reorders, separates or hides
 * text as its number ({@code <U+202E>}). The result has no line break, tab or escape sequence.
 */
public final class Neutral {
    private Neutral() {}

    /** The text on one line. */
    public static String line(String text) {
        if (text.codePoints().allMatch(Neutral::isPlain)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> shown.append(shown(c)));
        return shown.toString();
    }

    /** The text on one line of at most so many characters, with an ellipsis if it was cut. */
    public static String line(String text, int most) {
        int count = text.codePointCount(0, text.length());
        return count <= most ? line(text) : line(text.substring(0, text.offsetByCodePoints(0, most - 1))) + "…";
    }

    /**
     * The text on one line, to stand inside other text. Where it has letters that run from right to left, it is
     * isolated, so that it does not carry the words around it along.
     */
    public static String quoted(String text) {
        String line = line(text);
        return line.codePoints().anyMatch(Neutral::runsLeft) ? "\u2068" + line + "\u2069" : line;
    }

    private static boolean runsLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** How one character is shown. */
    public static String shown(int character) {
        if (isPlain(character)) {
            return Character.toString(character);
        }
        if (character < 0x20 || character == 0x7f) {
            return "^" + (char) (character ^ 0x40);
        }
        return String.format("<U+%04X>", character);
    }

    /** Whether a screen shows the character where it stands and goes on to the right of it. */
    public static boolean isPlain(int character) {
        return !isControl(character)
                && !isReordering(character)
                && character != 0x2028
                && character != 0x2029
                && character != 0xfeff
                && !(character >= 0xd800 && character <= 0xdfff);
    }

    /** C0, DEL and C1: what moves cursors and rings bells. */
    public static boolean isControl(int character) {
        return character < 0x20 || (character >= 0x7f && character <= 0x9f);
    }

    /** Marks, embeddings, overrides and isolates, which make text read otherwise than it is (Unicode UAX 9). */
    public static boolean isReordering(int character) {
        return (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200e
                || character == 0x200f
                || character == 0x061c;
    }
}
