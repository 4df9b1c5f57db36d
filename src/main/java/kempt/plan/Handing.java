package kempt.plan;

import java.util.List;
import java.util.Optional;
import kempt.checklist.Response;
import kempt.checklist.Who;

/** Which actions of a plan can be handed to someone else, and which of them can be offered unasked. */
public final class Handing {
    /** A response to fewer threats than this tells which of them it was. */
    private static final int COMMON = 4;

    private Handing() {}

    /** What there is to do now that this person can do, or was given, in the order of the plan. */
    public static List<Action> possible(Plan plan, Who who) {
        return plan.actions().stream()
                .filter(a -> givenTo(a).map(who::equals).orElseGet(() -> who(a).contains(who)))
                .filter(a -> a.next().map(day -> !day.isAfter(plan.asOf())).orElse(true))
                .filter(a -> a.mark().filter(m -> m.postpones(plan.asOf())).isEmpty())
                .toList();
    }

    /** What the person noted as given to this one. */
    public static List<Action> given(Plan plan, Who who) {
        return possible(plan, who).stream().filter(a -> givenTo(a).isPresent()).toList();
    }

    /** What is best done by this person rather than by anyone else. */
    public static List<Action> best(Plan plan, Who who) {
        return possible(plan, who).stream().filter(a -> who(a).get(0) == who).toList();
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

    private static Optional<Who> givenTo(Action action) {
        return action.mark().filter(m -> m.kind() == Mark.Kind.HAND).flatMap(Mark::to);
    }

    private static List<Who> who(Action action) {
        return action.item().advice().who();
    }
}
