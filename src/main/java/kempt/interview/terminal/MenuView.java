package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kempt.interview.Menu;
import kempt.interview.Turn;

/**
 * A page with ways on. Nothing is picked at first; Enter alone takes the way that the menu names, if it names one.
 *
 * @param again what is asked again, kindly
 */
record MenuView(Menu menu, Menu help, Pick pick, Optional<String> again, int top) implements View<Turn> {
    private static final String CHOOSE = "Choose one with the arrow keys or by its number.";

    private static final int MOST_ROWS_ASKED_AGAIN = 3;

    private static final List<Hint> READ_ON = List.of(
            new Hint("Enter", "reads on"), Hint.of(Command.BACK), Hint.of(Command.PAUSE), Hint.of(Command.HELP));

    static MenuView of(Menu menu, Menu help) {
        int count = menu.isPage() ? 0 : menu.options().size();
        return new MenuView(menu, help, Pick.none(count), Optional.empty(), 0);
    }

    @Override
    public Page page() {
        List<Block> body = new ArrayList<>();
        if (!menu.title().isBlank()) {
            body.add(Block.strong(menu.title()));
        }
        if (!menu.body().isEmpty()) {
            body.add(Block.divide());
            body.addAll(Block.paragraphs(menu.body()));
        }
        int digits = Integer.toString(pick.count()).length();
        for (int i = 0; i < pick.count(); i++) {
            if (i == 0) {
                body.add(Block.divide());
            }
            body.add(Block.option(i + 1, digits, "", menu.options().get(i).text(), i == pick.at()));
        }
        List<Hint> few = new ArrayList<>();
        if (pick.count() > 0) {
            few.add(new Hint("↑↓ 1–" + pick.count(), "choose"));
        }
        enter().ifPresent(few::add);
        List<Hint> hints = new ArrayList<>(few);
        hints.add(Hint.of(Command.BACK));
        hints.add(Hint.of(Command.PAUSE));
        hints.add(Hint.of(Command.HELP));
        return new Page("", body, again, hints, few, pick.count() > 0 ? READ_ON : List.of(), top);
    }

    private Optional<Hint> enter() {
        return pick.any()
                ? Optional.of(new Hint("Enter", "takes it"))
                : menu.byEnter().map(o -> new Hint("Enter:", o.text().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Next<Turn> press(Key key, Drawing.Window seen) {
        // Nobody takes what they do not see: until then, there is only more to read.
        boolean reads = pick.count() > 0 && !pick.any() && seen.optionsBelow();
        if (key == Key.Named.ENTER && !reads) {
            return entered(seen);
        }
        if (key.is('b')) {
            return new Next.Done<>(Turn.Way.BACK);
        }
        if (key.is('p')) {
            return new Next.Stay<>(new PauseView<>(this));
        }
        if (key.is('h') || key.is('?')) {
            return new Next.Stay<>(Aside.help(help, this));
        }
        if (pick.count() == 0 || key.is(' ') || (reads && (key == Key.Named.ENTER || key instanceof Key.Typed))) {
            Key moves = key == Key.Named.ENTER ? new Key.Typed(' ') : key;
            return new Next.Stay<>(new MenuView(menu, help, pick, Optional.empty(), Scroll.after(moves, seen)));
        }
        Pick.Moved moved = pick.after(key, seen);
        return new Next.Stay<>(new MenuView(menu, help, moved.pick(), Optional.empty(), moved.top()));
    }

    private Next<Turn> entered(Drawing.Window seen) {
        Optional<String> taken =
                pick.any() ? Optional.of(menu.options().get(pick.at()).id()) : menu.onEnter();
        return taken.<Next<Turn>>map(id -> new Next.Done<>(new Turn.Picked(id)))
                .orElseGet(() -> new Next.Stay<>(new MenuView(menu, help, pick, Optional.of(CHOOSE), beside(seen))));
    }

    /** From where to show it so that what is asked again, at the bottom, does not cover the first thing to pick. */
    private static int beside(Drawing.Window seen) {
        return seen.more()
                ? Math.max(seen.top(), seen.firstOption() + 1 + MOST_ROWS_ASKED_AGAIN - seen.shown())
                : seen.total();
    }
}
