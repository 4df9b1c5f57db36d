package kempt.interview.terminal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kempt.checklist.ItemId;
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

    /** Questions that were left for a note or a look elsewhere, as they stood: ticks that are not given yet. */
    private final Map<ItemId, ChoiceView> unfinished = new HashMap<>();

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
        ItemId item = prompt.item().id();
        Reply reply = session.show(view(prompt), shown -> stands(item, shown)).orElse(Reply.Way.LEAVE);
        if (!comesBack(reply)) {
            unfinished.remove(item);
        }
        return reply;
    }

    private void stands(ItemId item, View<Reply> shown) {
        if (shown instanceof ChoiceView choice) {
            unfinished.put(item, choice);
        }
    }

    private static boolean comesBack(Reply reply) {
        return reply instanceof Reply.Noted || reply == Reply.Way.REVIEW || reply == Reply.Way.BACK;
    }

    View<Reply> view(Prompt prompt) {
        Asking asking = new Asking(prompt, typed, help);
        if (!prompt.item().question().type().picks()) {
            return TextView.of(asking);
        }
        ChoiceView before = unfinished.get(prompt.item().id());
        return before == null ? ChoiceView.of(asking) : before.anew(asking);
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
