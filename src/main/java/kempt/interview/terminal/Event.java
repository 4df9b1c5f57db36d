package kempt.interview.terminal;

/** What a screen waits for. */
sealed interface Event {
    record Pressed(Key key) implements Event {}

    enum Sign implements Event {
        /** The screen has another size, or has to be drawn anew. */
        CHANGED,
        /** The person left, or the terminal is gone. */
        LEFT
    }
}
