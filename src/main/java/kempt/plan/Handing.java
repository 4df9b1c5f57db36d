package kempt.plan;

import java.util.List;
import kempt.checklist.Response;
import kempt.checklist.Who;

/** Which actions of a plan can be handed to someone else, and which of them can be offered unasked. */
public final class Handing {
    /** A response to fewer threats than this tells which of them it was. */
    private static final int COMMON = 4;

    private Handing() {}

    /** What there is to do now that this person can do, in the order of the plan. */
    public static List<Action> possible(Plan plan, Who who) {
        return plan.actions().stream()
                .filter(a -> a.item().advice().who().contains(who))
                .filter(a -> a.next().map(day -> !day.isAfter(plan.asOf())).orElse(true))
                .toList();
    }

    /** What is best done by this person rather than by anyone else. */
    public static List<Action> best(Plan plan, Who who) {
        return possible(plan, who).stream()
                .filter(a -> a.item().advice().who().get(0) == who)
                .toList();
    }

    /**
     * Whether the action by itself tells what happened, or what was answered: a response to one or a few threats, or
     * something that concerns only those who gave a certain answer.
     */
    public static boolean tells(Action action) {
        boolean conditional = !action.item().onlyIf().clauses().isEmpty();
        return conditional
                || (action.item() instanceof Response response
                        && response.respondsTo().size() < COMMON);
    }
}
