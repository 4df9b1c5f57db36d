package kempt.interview.terminal;

/** Moving through what is longer than the screen, where there is nothing to pick. */
final class Scroll {
    private Scroll() {}

    /** The row to begin with after this key. */
    static int after(Key key, Drawing.Window seen) {
        if (key.is(' ')) {
            return Math.min(seen.lastTop(), seen.top() + seen.page());
        }
        if (!(key instanceof Key.Named named)) {
            return seen.top();
        }
        int to =
                switch (named) {
                    case DOWN -> seen.top() + 1;
                    case UP -> seen.top() - 1;
                    case PAGE_DOWN -> seen.top() + seen.page();
                    case PAGE_UP -> seen.top() - seen.page();
                    case HOME -> 0;
                    case END -> seen.lastTop();
                    default -> seen.top();
                };
        return Math.max(0, Math.min(seen.lastTop(), to));
    }
}
