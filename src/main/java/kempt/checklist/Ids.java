package kempt.checklist;

/**
 * The one shape of every id: what a person can type, say and find again.
 *
 * <p>Ids write out what a record would have by itself, equals and hashCode: Java makes those of a record when they are
 * first called, at each start, and every map of ours has ids as its keys.
 */
public final class Ids {
    private static final int LONGEST = 64;

    private Ids() {}

    /** Whether the text is 1 to 64 of a–z, 0–9 and the hyphen. */
    public static boolean isId(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    static String check(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
        return text;
    }
}
