package kempt.interview.terminal;

/** What was pressed or pasted. */
sealed interface Key {
    /** A character, of any script. */
    record Typed(int character) implements Key {}

    /** A paste, which is text and never a command. */
    record Pasted(String text) implements Key {}

    /** Keys that are no characters. */
    enum Named implements Key {
        ENTER,
        ESCAPE,
        BACKSPACE,
        DELETE,
        LEFT,
        RIGHT,
        UP,
        DOWN,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        WORD_LEFT,
        WORD_RIGHT,
        DELETE_WORD,
        DELETE_TO_START,
        DELETE_TO_END,
        /** Ctrl-L: draw everything anew. */
        REDRAW,
        /** Ctrl-C, Ctrl-D, Ctrl-Z: out, at once. */
        LEAVE
    }

    default boolean is(int character) {
        return this instanceof Typed typed && typed.character() == character;
    }
}
