package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.answer.Wording;
import kempt.interview.Reply;
import kempt.text.Neutral;

/**
 * A question answered by typing: text, a number, a day. Below the line are the stock answers. What was typed before
 * stands in the line.
 *
 * @param pick which stock answer the person is at; none while they type
 * @param again what is asked again, kindly
 */
record TextView(Asking asking, Field field, Pick pick, Optional<String> again, int top) implements View<Reply> {
    private static final List<Answer.Stock> STOCK = List.of(Answer.Stock.values());

    static TextView of(Asking asking) {
        return new TextView(asking, Field.of(before(asking)), Pick.none(STOCK.size()), Optional.empty(), 0);
    }

    private static String before(Asking asking) {
        return asking.prompt()
                .before()
                .filter(a -> !(a instanceof Answer.Stock))
                .map(a -> Wording.of(asking.question(), a))
                .orElse("");
    }

    @Override
    public Page page() {
        List<Block> body = new ArrayList<>(asking.lead());
        if (before(asking).isEmpty()) {
            body.addAll(asking.before());
        }
        body.add(Block.gap());
        body.add(new Block.Typing(field, !pick.any()));
        String under = asking.typed().meaning(asking.question(), field.text()).orElse(how());
        body.add(new Block.Said(Neutral.line("  " + under), Style.FAINT, "  "));
        body.add(Block.divide());
        for (int i = 0; i < STOCK.size(); i++) {
            body.add(Block.unnumbered(Wording.of(STOCK.get(i)), i == pick.at()));
        }
        List<Hint> first = List.of(new Hint("↑↓", "choose"), new Hint("Enter", enter()));
        List<Hint> hints = new ArrayList<>(first);
        for (Command command : Command.values()) {
            if (asking.offers(command)) {
                hints.add(new Hint("/" + command.word(), ""));
            }
        }
        List<Hint> few = List.of(first.get(1), new Hint("/help", ""));
        return new Page(asking.prompt().where(), body, again, hints, few, top);
    }

    private String how() {
        return switch (asking.question().type()) {
            case DATE -> Phrases.DAY;
            case NUMBER -> Phrases.NUMBER;
            default -> Phrases.TEXT;
        };
    }

    private String enter() {
        if (pick.any()) {
            return "answers";
        }
        if (field.text().equals(before(asking))
                || (field.text().isBlank() && before(asking).isEmpty())) {
            return asking.prompt().before().isPresent() ? "keeps it" : "skips";
        }
        return field.text().isBlank() ? "takes back" : "answers";
    }

    @Override
    public Next<Reply> press(Key key, Drawing.Window seen) {
        if (key == Key.Named.ENTER) {
            return entered();
        }
        boolean leavesField = key == Key.Named.DOWN || (key == Key.Named.UP && pick.any());
        boolean scrolls = key == Key.Named.PAGE_DOWN || key == Key.Named.PAGE_UP;
        if (leavesField || scrolls) {
            Pick.Moved moved = pick.after(key, seen);
            return new Next.Stay<>(new TextView(asking, field, moved.pick(), again, moved.top()));
        }
        if (key instanceof Key.Pasted pasted && !field.fits(pasted.text())) {
            return asks(Phrases.TOO_LONG);
        }
        Field next = field.after(key);
        return new Next.Stay<>(new TextView(asking, next, pick.nowhere(), Optional.empty(), seen.top()));
    }

    private Next<Reply> entered() {
        if (pick.any()) {
            return new Next.Done<>(new Reply.Gave(STOCK.get(pick.at())));
        }
        String line = field.text();
        Optional<Slash> slash = Slash.in(line);
        if (slash.isPresent()) {
            return does(slash.get());
        }
        if (line.equals(before(asking))) {
            return new Next.Done<>(asking.prompt().onEnter());
        }
        if (line.isBlank()) {
            return new Next.Done<>(before(asking).isEmpty() ? asking.prompt().onEnter() : Reply.Way.TAKE_BACK);
        }
        Typed.Result result = asking.typed().read(asking.question(), Slash.text(line));
        return result.answer()
                .<Next<Reply>>map(a -> new Next.Done<>(new Reply.Gave(a)))
                .orElseGet(() -> asks(result.ask().orElse("")));
    }

    private Next<Reply> does(Slash slash) {
        Optional<Command> command = slash.command();
        if (command.isEmpty()) {
            return slash.stock().<Next<Reply>>map(Next.Done::new).orElseGet(() -> asks(Phrases.unknown(slash.word())));
        }
        if (command.get() == Command.NOTE && !slash.rest().isEmpty()) {
            return new Next.Done<>(new Reply.Noted(slash.rest()));
        }
        return asking.does(command.get(), of(asking));
    }

    private Next<Reply> asks(String words) {
        return new Next.Stay<>(new TextView(asking, field, pick, Optional.of(words), top));
    }
}
