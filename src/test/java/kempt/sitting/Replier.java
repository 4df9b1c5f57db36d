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
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
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

    /** What they do at the page with this title, the next time that it is shown. */
    Replier turns(String title, Turn turn) {
        turns.computeIfAbsent(title, t -> new ArrayList<>()).add(turn);
        return this;
    }

    /** The titles of the pages, in order. */
    List<String> pages() {
        return pages;
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
        pages.add(menu.title());
        List<Turn> next = turns.getOrDefault(menu.title(), List.of());
        return next.isEmpty() ? new Turn.Picked(Menu.GO_ON) : next.remove(0);
    }

    @Override
    public void close() {}
}
