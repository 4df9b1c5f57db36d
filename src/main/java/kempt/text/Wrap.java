package kempt.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks text into lines by the columns it takes on a screen, where some characters take two and some none. */
public final class Wrap {
    private Wrap() {}

    /** Columns that the text takes. */
    public static int columns(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            columns += columns(character);
            at += Character.charCount(character);
        }
        return columns;
    }

    private static int columns(int character) {
        return character >= ' ' && character < 0x7f ? 1 : Math.max(0, WCWidth.wcwidth(character));
    }

    /** Lines of at most {@code width} columns, each begun with {@code indent}. */
    public static List<String> indented(String text, int width, String indent) {
        return lines(text, Math.max(1, width - indent.length()), "").stream()
                .map(indent::concat)
                .toList();
    }

    /**
     * Lines of at most {@code width} columns, broken at spaces where there are any, each after the first begun with
     * {@code indent}. The first keeps the spaces that the text begins with.
     */
    public static List<String> lines(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        String bare = text.stripLeading();
        StringBuilder line = new StringBuilder(text.substring(0, text.length() - bare.length()));
        for (String word : bare.split(" ", -1)) {
            String rest = word;
            boolean fresh = line.toString().isBlank();
            int gap = fresh ? 0 : 1;
            if (!fresh && columns(line.toString()) + gap + columns(rest) > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                gap = 0;
            }
            line.append(" ".repeat(gap));
            while (!isAddress(rest) && columns(line.toString()) + columns(rest) > width && columns(rest) > 1) {
                int cut = fitting(rest, Math.max(1, width - columns(line.toString())));
                lines.add(line + rest.substring(0, cut));
                rest = rest.substring(cut);
                line = new StringBuilder(indent);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** An address stays whole, however long it is: cut in two it cannot be copied. */
    private static boolean isAddress(String word) {
        return word.contains("://");
    }

    /** Wrapped and joined, without an ending line break. */
    public static String text(String text, int width, String indent) {
        return String.join("\n", lines(text, width, indent));
    }

    /** How many chars of the text fit; at least one character, so that wrapping always ends. */
    private static int fitting(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            used += columns(character);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }
}
