package kempt.interview.terminal;

import java.util.Optional;
import kempt.text.Neutral;

/**
 * Makes keys of what a terminal sends. Every sequence is read to its end, also one that means nothing here, so that no
 * part of it (a mouse report, an answer of the terminal) is ever taken for something typed. That is why JLine's key
 * maps are not used: they hand on what they do not know as characters.
 */
final class Keys {
    private static final int ESC = 0x1b;
    private static final int MOST_PENDING = 4096;
    /** More than a field takes, so that a longer paste is still known to be too long. */
    private static final int MOST_PASTED = 2 * Field.LONGEST;

    private static final String PASTE_BEGINS = "\033[200~";
    private static final String PASTE_ENDS = "\033[201~";

    /** A sequence that is not at its end; empty if there is none. */
    private final StringBuilder pending = new StringBuilder();

    private final StringBuilder paste = new StringBuilder();
    private boolean pasting;
    /** How much of the end of a paste has come. */
    private int ending;

    private char high;
    private boolean afterReturn;

    /** Whether an Escape came last, so that silence now would mean that it was the key itself. */
    boolean waiting() {
        return pending.length() > 0 && !pasting;
    }

    /** Nothing came for a while. */
    Optional<Key> silence() {
        boolean alone = pending.length() == 1;
        pending.setLength(0);
        return alone ? Optional.of(Key.Named.ESCAPE) : Optional.empty();
    }

    /** The next UTF-16 unit; a key, if it ends one. */
    Optional<Key> take(int unit) {
        if (unit == 0x03) {
            return Optional.of(Key.Named.LEAVE);
        }
        if (pasting) {
            return pasted(unit);
        }
        if (unit == ESC && !(pending.length() > 1 && Sequences.isString(pending))) {
            Optional<Key> before = silence();
            pending.append((char) unit);
            return before;
        }
        if (pending.length() > 0) {
            return sequence(unit);
        }
        boolean secondOfTwo = afterReturn && unit == '\n';
        afterReturn = unit == '\r';
        return secondOfTwo ? Optional.empty() : unit < 0x20 || unit == 0x7f ? Sequences.control(unit) : typed(unit);
    }

    private Optional<Key> sequence(int unit) {
        pending.append((char) unit);
        if (!Sequences.isWhole(pending) && pending.length() < MOST_PENDING) {
            return Optional.empty();
        }
        String whole = pending.toString();
        pending.setLength(0);
        pasting = whole.equals(PASTE_BEGINS);
        return Sequences.key(whole);
    }

    private Optional<Key> pasted(int unit) {
        ending = unit == PASTE_ENDS.charAt(ending) ? ending + 1 : unit == ESC ? 1 : 0;
        if (paste.length() < MOST_PASTED) {
            paste.append((char) unit);
        }
        if (ending < PASTE_ENDS.length()) {
            return Optional.empty();
        }
        int length = paste.length() < MOST_PASTED ? paste.length() - PASTE_ENDS.length() : paste.length();
        String text = paste.substring(0, length);
        pasting = false;
        ending = 0;
        paste.setLength(0);
        return Optional.of(new Key.Pasted(text));
    }

    private Optional<Key> typed(int unit) {
        char c = (char) unit;
        if (Character.isHighSurrogate(c)) {
            high = c;
            return Optional.empty();
        }
        int character = Character.isLowSurrogate(c) && high != 0 ? Character.toCodePoint(high, c) : c;
        high = 0;
        boolean harmless = !Neutral.isControl(character) && Character.getType(character) != Character.SURROGATE;
        return harmless ? Optional.of(new Key.Typed(character)) : Optional.empty();
    }
}
