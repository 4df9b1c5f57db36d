package kempt.checklist;

import java.util.regex.Pattern;

/** The one shape of every id: what a person can type, say and find again. */
public final class Ids {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,64}");

    private Ids() {}

    /** Whether the text is 1 to 64 of a–z, 0–9 and the hyphen. */
    public static boolean isId(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    static String check(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
        return text;
    }
}
