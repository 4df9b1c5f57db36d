package kempt.interview.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** A long text, screen by screen. It comes to an end by Enter. */
record TextPage(IntFunction<String> text, int top) implements View<TextPage.Read> {
    private static final List<Hint> HINTS =
            List.of(new Hint("↑↓", "line"), new Hint("Space PgUp", "page"), new Hint("Enter", "what next"));

    private static final List<Hint> FEW = List.of(new Hint("↑↓", ""), new Hint("Enter", "what next"));

    /** That the person has read on as far as they wanted, and from which row they would go on. */
    record Read(int top) {}

    @Override
    public Page page() {
        return new Page("", List.of(new Block.Laid(text)), Optional.empty(), HINTS, FEW, top);
    }

    @Override
    public Next<Read> press(Key key, Drawing.Window seen) {
        return key == Key.Named.ENTER
                ? new Next.Done<>(new Read(seen.top()))
                : new Next.Stay<>(new TextPage(text, Scroll.after(key, seen)));
    }
}
