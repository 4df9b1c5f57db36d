package kempt.interview.terminal;

/**
 * Which of several things a person is at: none at first.
 *
 * @param at from 0, or -1
 * @param typed the number typed so far, so that 1 and 2 can be 12
 */
record Pick(int count, int at, int typed) {
    static Pick none(int count) {
        return new Pick(count, -1, 0);
    }

    boolean any() {
        return at >= 0;
    }

    Pick nowhere() {
        return none(count);
    }

    Pick to(int index) {
        return new Pick(count, Math.max(0, Math.min(count - 1, index)), 0);
    }

    /** With a digit more: a longer number if there is such a thing, else a new one; else as it was. */
    Pick digit(int digit) {
        int longer = typed * 10 + digit;
        int number = longer >= 1 && longer <= count ? longer : digit;
        return number >= 1 && number <= count ? new Pick(count, number - 1, number) : this;
    }

    /** After a key that moves; {@code seen} tells which part of a long page is seen. */
    Moved after(Key key, Drawing.Window seen) {
        if (key instanceof Key.Typed typed && typed.character() >= '0' && typed.character() <= '9') {
            return new Moved(digit(typed.character() - '0'), seen.top());
        }
        if (!(key instanceof Key.Named named)) {
            return new Moved(new Pick(count, at, 0), seen.top());
        }
        int half = Math.max(1, seen.shown() / 3);
        return switch (named) {
            case DOWN ->
                any() || seen.showsOptions() || !seen.more()
                        ? new Moved(to(at + 1), seen.top())
                        : new Moved(this, seen.top() + 1);
            case UP -> at > 0 ? new Moved(to(at - 1), seen.top()) : any() ? new Moved(nowhere(), seen.top()) : up(seen);
            case PAGE_DOWN -> any() ? new Moved(to(at + half), seen.top()) : new Moved(this, seen.top() + seen.page());
            case PAGE_UP -> any() ? new Moved(to(at - half), seen.top()) : new Moved(this, seen.top() - seen.page());
            case HOME -> new Moved(nowhere(), 0);
            case END -> new Moved(to(count - 1), seen.top());
            default -> new Moved(new Pick(count, at, 0), seen.top());
        };
    }

    private Moved up(Drawing.Window seen) {
        return seen.before() ? new Moved(this, seen.top() - 1) : new Moved(to(count - 1), 0);
    }

    /** A pick, and the row from which a long page is to be seen. */
    record Moved(Pick pick, int top) {}
}
