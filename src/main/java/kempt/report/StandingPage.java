package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.history.Due;
import kempt.plan.Action;
import kempt.plan.Plan;

/** Where a person stands and what it is time for: in words, without praise or blame. */
public final class StandingPage {
    private static final int MOST = 5;

    private StandingPage() {}

    /**
     * The page.
     *
     * @param last the day of the latest sitting
     * @param waiting the day of one that was left in the middle, if there is one
     * @param name what kempt was called
     */
    public static Page of(Plan plan, Due due, LocalDate last, Optional<LocalDate> waiting, String name) {
        List<Block> blocks = new ArrayList<>();
        waiting.ifPresent(day -> blocks.add(waiting(day, name)));
        blocks.add(Block.say("You were last here on " + Words.day(last) + "."));
        if (due.isEmpty()) {
            blocks.add(Block.say("Nothing is due. It is good to look again when something happens."));
        } else {
            blocks.add(Block.heading(2, "What it is time for"));
            List<String> lines = new ArrayList<>();
            due.recurring().stream().limit(MOST).forEach(a -> lines.add("To do again: " + ActionText.own(a)));
            count(due.aged().size(), "answer has aged", "answers have aged", lines);
            count(due.fresh().size(), "question is new", "questions are new", lines);
            blocks.add(Block.bullets(lines));
            blocks.add(Block.say("'" + name + " audit --again' asks only that."));
        }
        List<Action> next = plan.first();
        if (!next.isEmpty()) {
            blocks.add(Block.heading(2, "Next in your plan"));
            blocks.add(Block.bullets(next.stream().map(ActionText::own).toList()));
            blocks.add(
                    Block.say("'" + name + " plan' shows it all, '" + name + " plan done ITEM' notes a step as done."));
        }
        return new Page("Where you stand", blocks);
    }

    static Block waiting(LocalDate day, String name) {
        return Block.say("The sitting of " + Words.day(day) + " is not finished. '" + name
                + " audit' goes on with it, at the same question.");
    }

    private static void count(int count, String one, String many, List<String> into) {
        if (count > 0) {
            into.add(count + " " + (count == 1 ? one : many) + ".");
        }
    }
}
