package kempt.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why a passphrase of one's own choosing will not do. No rule asks for digits or signs: NIST SP 800-63B-4 forbids such
 * rules, since they make people choose worse ones. It asks for 15 characters where nothing else protects, and for a
 * look at what everyone chooses.
 */
public enum Weakness {
    /** Fewer than 15 characters. */
    TOO_SHORT,
    /** More than a terminal takes in one line, so that {@code age} could not be told it. */
    TOO_LONG,
    /** It has a character that cannot be typed into a line: a tab, a line break, a null. */
    NOT_TYPABLE,
    /** It is a known phrase, a row of the keyboard, one thing repeated, or a name that everyone near knows. */
    COMMON;

    private static final int SHORTEST = 15;
    private static final int LONGEST_BYTES = 1000;

    /**
     * All that is wrong with it; nothing, if it will do.
     *
     * @param names what someone near would try first: the name of the user, of the machine
     */
    public static Set<Weakness> of(Passphrase passphrase, Collection<String> names) {
        Set<Weakness> found = EnumSet.noneOf(Weakness.class);
        char[] text = passphrase.reveal();
        byte[] bytes = passphrase.utf8();
        if (Character.codePointCount(text, 0, text.length) < SHORTEST) {
            found.add(TOO_SHORT);
        }
        if (bytes.length > LONGEST_BYTES) {
            found.add(TOO_LONG);
        }
        for (char c : text) {
            if (Character.isISOControl(c)) {
                found.add(NOT_TYPABLE);
            }
        }
        if (new Commonplace(names).matches(text)) {
            found.add(COMMON);
        }
        Arrays.fill(text, '\0');
        Arrays.fill(bytes, (byte) 0);
        return found;
    }
}
