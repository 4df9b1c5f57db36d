package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.interview.Menu;

/**
 * Something to read over what is on the screen, which is there again afterwards, as it was.
 *
 * @param under what it covers
 */
record Aside<R>(List<Block> body, View<R> under, int top) implements View<R> {
    private static final List<Hint> BACK = List.of(new Hint("Enter", "back"));

    static <R> Aside<R> of(String title, List<String> paragraphs, View<R> under) {
        List<Block> body = new ArrayList<>(List.of(Block.strong(title), Block.divide()));
        body.addAll(Block.paragraphs(paragraphs));
        return new Aside<>(body, under, 0);
    }

    /** Where help is, then what can be done. */
    static <R> Aside<R> help(Menu help, View<R> under) {
        List<Block> body = new ArrayList<>();
        if (!help.body().isEmpty()) {
            body.addAll(List.of(Block.strong(help.title()), Block.divide()));
            body.addAll(Block.paragraphs(help.body()));
            body.add(Block.divide());
        }
        body.addAll(List.of(Block.strong("Keys"), Block.divide()));
        Command.keyHelp().forEach(line -> body.add(new Block.Said(line, Style.PLAIN, " ".repeat(14))));
        body.addAll(List.of(
                Block.divide(),
                Block.faint("Where you type, these are words after a slash: /back, /why. " + Phrases.OUT + ".")));
        return new Aside<>(body, under, 0);
    }

    @Override
    public Page page() {
        return new Page("", body, Optional.empty(), BACK, BACK, top);
    }

    @Override
    public Next<R> press(Key key, Drawing.Window seen) {
        if (key == Key.Named.ENTER || key == Key.Named.ESCAPE || key.is('b')) {
            return new Next.Stay<>(under);
        }
        return new Next.Stay<>(new Aside<>(body, under, Scroll.after(key, seen)));
    }
}
