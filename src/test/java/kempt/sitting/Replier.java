package kempt.sitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kempt.checklist.ItemId;
import kempt.interview.Menu;
import kempt.interview.Prompt;
import kempt.interview.Prompter;
import kempt.interview.Reply;
import kempt.interview.Turn;
import kempt.testing.Sheets;

/** Someone who says what a test has them say, and otherwise presses Enter; pages are gone on from. */
final class Replier implements Prompter {
    private final Map<ItemId, List<Reply>> says = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> before = new ArrayList<>();

    /** The next time that it is asked. */
    Replier says(String item, String answer) {
        return does(item, new Reply.Gave(Sheets.said(answer)));
    }

    Replier does(String item, Reply reply) {
        says.computeIfAbsent(new ItemId(item), i -> new ArrayList<>()).add(reply);
        return this;
    }

    /** What was asked, in order. */
    List<String> asked() {
        return asked;
    }

    /** The questions that showed an answer of before. */
    List<String> shownAnswered() {
        return before;
    }

    @Override
    public Reply ask(Prompt prompt) {
        ItemId id = prompt.item().id();
        asked.add(id.value());
        prompt.before().ifPresent(a -> before.add(id.value()));
        List<Reply> next = says.getOrDefault(id, List.of());
        return next.isEmpty() ? prompt.onEnter() : next.remove(0);
    }

    @Override
    public Turn choose(Menu menu) {
        return new Turn.Picked(Menu.GO_ON);
    }

    @Override
    public void close() {}
}
