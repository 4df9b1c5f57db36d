package kempt.interview.terminal;

/**
 * Something on the screen, and what keys make of it. It is never changed: a key makes the next one, or a result.
 *
 * @param <R> what comes of it in the end
 */
interface View<R> {
    Page page();

    /** How it looks on a screen of this size: a function of nothing else. */
    default Drawing draw(int width, int height) {
        return Layout.of(page(), width, height);
    }

    /** What a key makes of it, as it was seen in the window. */
    Next<R> press(Key key, Drawing.Window seen);

    /** What comes after a key. */
    sealed interface Next<R> {
        record Stay<R>(View<R> view) implements Next<R> {}

        record Done<R>(R result) implements Next<R> {}
    }
}
