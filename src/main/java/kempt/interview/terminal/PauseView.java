package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.text.Wrap;

/** Nothing that anybody need not see, until the person goes on. */
record PauseView<R>(View<R> under) implements View<R> {
    @Override
    public Page page() {
        return new Page("", List.of(), Optional.empty(), List.of(), List.of(), 0);
    }

    @Override
    public Drawing draw(int width, int height) {
        List<Row> words = Row.wrapped(Phrases.PAUSED, Style.PLAIN, Math.max(1, width - 4), "");
        List<Row> rows = new ArrayList<>();
        while (rows.size() < (height - words.size()) / 2) {
            rows.add(Row.EMPTY);
        }
        words.forEach(r -> rows.add(r.indented((width - r.columns()) / 2)));
        while (rows.size() < height - 2) {
            rows.add(Row.EMPTY);
        }
        rows.add(Row.of(Phrases.OUT, Style.FAINT)
                .indented((width - Wrap.columns(Phrases.OUT)) / 2)
                .folded(width)
                .get(0));
        int above = Math.max(0, rows.size() - height);
        return new Drawing(rows.subList(above, rows.size()), 0, 0, false, Drawing.Window.ALL);
    }

    @Override
    public Next<R> press(Key key, Drawing.Window seen) {
        return new Next.Stay<>(key == Key.Named.ENTER ? under : this);
    }
}
