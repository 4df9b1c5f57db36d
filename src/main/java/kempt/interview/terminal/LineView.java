package kempt.interview.terminal;

import java.util.List;
import java.util.Optional;
import kempt.text.Neutral;

/**
 * A line that is asked for by the way, a file name say. Its result is empty if the person goes back.
 *
 * @param under what to know about it
 * @param enter what Enter does with it
 * @param again what is asked again, kindly
 */
record LineView(String ask, String under, String enter, Field field, Optional<String> again)
        implements View<Optional<String>> {
    @Override
    public Page page() {
        List<Block> body = List.of(
                Block.strong(ask),
                Block.gap(),
                new Block.Typing(field, true),
                new Block.Said(Neutral.line("  " + under), Style.FAINT, "  "));
        List<Hint> hints = List.of(new Hint("Enter", field.text().isBlank() ? "back" : enter), new Hint("Esc", "back"));
        return new Page("", body, again, hints, hints, 0);
    }

    @Override
    public Next<Optional<String>> press(Key key, Drawing.Window seen) {
        if (key == Key.Named.ESCAPE) {
            return new Next.Done<>(Optional.empty());
        }
        if (key == Key.Named.ENTER) {
            return new Next.Done<>(Optional.of(field.text().strip()).filter(t -> !t.isEmpty()));
        }
        boolean tooLong = key instanceof Key.Pasted pasted && !field.fits(pasted.text());
        return new Next.Stay<>(new LineView(
                ask, under, enter, field.after(key), tooLong ? Optional.of(Phrases.TOO_LONG) : Optional.empty()));
    }
}
