package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kempt.checklist.ItemId;
import kempt.plan.Action;
import kempt.plan.Lane;
import kempt.plan.Plan;

/** The actions of a plan: the first ones whole, the others in a line each, to be opened where that can be done. */
final class ActionLists {
    private static final int MOST_IN_LANE = 10;

    private final boolean details;
    private final LocalDate asOf;

    ActionLists(boolean details, LocalDate asOf) {
        this.details = details;
        this.asOf = asOf;
    }

    void first(Plan plan, List<Block> blocks) {
        List<Action> first = plan.first();
        if (first.isEmpty()) {
            blocks.add(Block.heading(2, "For today"));
            blocks.add(Block.say("Nothing waits to be done, as far as the answers tell. Rest is part of safety too."));
            return;
        }
        blocks.add(Block.heading(
                2, first.size() == 1 ? "One thing for today" : words(first.size()) + " things for today"));
        blocks.add(new Block.Entries(
                true, first.stream().map(a -> ActionText.whole(a, asOf)).toList()));
    }

    private static String words(int count) {
        return count == 2 ? "Two" : count == 3 ? "Three" : "Some";
    }

    void rest(Plan plan, List<Block> blocks) {
        List<ItemId> first = plan.first().stream().map(Action::id).toList();
        for (Lane lane : Lane.values()) {
            List<Action> actions =
                    plan.in(lane).stream().filter(a -> !first.contains(a.id())).toList();
            if (actions.isEmpty()) {
                continue;
            }
            blocks.add(Block.heading(2, lane == Lane.NOW ? "Next, when these are done" : Words.lane(lane)));
            int shown = details ? actions.size() : Math.min(actions.size(), MOST_IN_LANE);
            blocks.add(entries(actions.subList(0, shown)));
            if (actions.size() > shown) {
                String more =
                        "And " + (actions.size() - shown) + " more, for another day. There is no need to do them all";
                blocks.add(new Block.Folded(
                        more + ".",
                        more + "; --details shows them.",
                        List.of(entries(actions.subList(shown, actions.size())))));
            }
        }
    }

    private Block entries(List<Action> actions) {
        return new Block.Entries(false, actions.stream().map(this::entry).toList());
    }

    private List<Block> entry(Action action) {
        if (details && action.next().isEmpty()) {
            return ActionText.whole(action, asOf);
        }
        String line = ActionText.own(action)
                + action.next().map(d -> ", next on " + Words.day(d)).orElse("");
        List<Block> whole = new ArrayList<>(ActionText.whole(action, asOf));
        return List.of(new Block.Folded(line, line, whole.subList(1, whole.size())));
    }
}
