package kempt.interview.terminal;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import kempt.interview.Menu;
import kempt.interview.Turn;

/** Results on the alternate screen, page by page, and then what to do with them. None of it stays in the terminal. */
public final class ScreenPager {
    private final Session session;
    private final Menu help;

    /** @param help where help is: shown again wherever it is asked for */
    public ScreenPager(Session session, Menu help) {
        this.session = session;
        this.help = help;
    }

    /**
     * Shows the text, then the menu. Going back from the menu leads to the text, where it was left.
     *
     * @param text for a width; it is asked anew when the width changes
     * @param settles does what was picked; while it is false, the menu is shown again
     */
    public Turn show(IntFunction<String> text, Menu then, Predicate<Turn> settles) {
        int top = 0;
        while (true) {
            Optional<TextPage.Read> read = session.show(new TextPage(text, top));
            if (read.isEmpty()) {
                return Turn.Way.LEAVE;
            }
            top = read.get().top();
            Turn turn;
            do {
                turn = session.show(MenuView.of(then, help)).orElse(Turn.Way.LEAVE);
            } while (!(turn instanceof Turn.Way) && !settles.test(turn));
            if (turn != Turn.Way.BACK) {
                return turn;
            }
        }
    }

    /**
     * Asks for a line; empty if the person goes back, or leaves.
     *
     * @param under what to know about it
     * @param enter what Enter does with it
     * @param typed what stands in the line already
     * @param again why it is asked again
     */
    public Optional<String> line(String ask, String under, String enter, String typed, Optional<String> again) {
        return session.show(new LineView(ask, under, enter, Field.of(typed), again))
                .orElse(Optional.empty());
    }
}
