package kempt.interview.terminal;

import java.time.LocalDate;
import java.util.Optional;
import kempt.interview.Menu;
import kempt.interview.Prompt;
import kempt.interview.Prompter;
import kempt.interview.Reply;
import kempt.interview.Turn;

/** One question at a time on the alternate screen. It says what {@link LinearPrompter} says, and keys answer. */
public final class ScreenPrompter implements Prompter {
    private final Session session;
    private final Typed typed;
    private final Menu help;

    /**
     * @param today what "yesterday" is counted from
     * @param help where help is: shown again wherever it is asked for
     */
    public ScreenPrompter(Session session, LocalDate today, Menu help) {
        this.session = session;
        this.typed = new Typed(today);
        this.help = help;
    }

    @Override
    public Reply ask(Prompt prompt) {
        return session.show(view(prompt)).orElse(Reply.Way.LEAVE);
    }

    View<Reply> view(Prompt prompt) {
        Asking asking = new Asking(prompt, typed, help);
        return prompt.item().question().type().picks() ? ChoiceView.of(asking) : TextView.of(asking);
    }

    @Override
    public Turn choose(Menu menu) {
        return session.show(MenuView.of(menu, help)).orElse(Turn.Way.LEAVE);
    }

    /**
     * What was typed, perhaps nothing. It is never empty: whoever asked must not go on to ask elsewhere, over a screen
     * that is ours, or after the person left.
     */
    @Override
    public Optional<char[]> secret(String ask) {
        return Optional.of(session.secret(ask));
    }

    @Override
    public void close() {
        session.close();
    }
}
