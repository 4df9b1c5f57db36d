package kempt.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessment;
import kempt.assess.Assessor;
import kempt.assess.ThreatRisk;
import kempt.checklist.Help;
import kempt.checklist.ItemId;
import kempt.checklist.ThreatId;
import kempt.checklist.Within;
import kempt.interview.Menu;
import kempt.plan.Action;
import kempt.plan.Planner;

/** When an answer means danger now: what helps within the hour, before any further question. The person decides. */
final class FirstHelp {
    private static final int MOST_STEPS = 4;
    private static final int MOST_PLACES = 4;

    private final Assessor assessor;

    private final Planner planner;

    FirstHelp(Assessor assessor, Planner planner) {
        this.assessor = assessor;
        this.planner = planner;
    }

    /**
     * A page, if the last answer made a threat urgent that was not before. What a page before it has said is mostly not
     * said again: whoever is frightened reads little, and looks for what is new.
     */
    Optional<Menu> after(AnswerSheet before, AnswerSheet now) {
        Assessment assessment = assessor.assess(now);
        if (assessment.urgent().isEmpty()) {
            return Optional.empty();
        }
        Assessment then = assessor.assess(before);
        List<ThreatId> known = ids(then.urgent());
        List<ThreatId> fresh = ids(assessment.urgent()).stream()
                .filter(t -> !known.contains(t))
                .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                page(fresh(withinTheHour(then, known), withinTheHour(assessment, fresh)), assessment.help()));
    }

    /** The first of all is said each time, since it is what matters most if someone could be hurt. */
    private static List<Action> fresh(List<Action> before, List<Action> now) {
        List<ItemId> said = before.stream().limit(MOST_STEPS).map(Action::id).toList();
        return now.stream()
                .filter(a -> a.equals(now.get(0)) || !said.contains(a.id()))
                .limit(MOST_STEPS)
                .toList();
    }

    private static List<ThreatId> ids(List<ThreatRisk> risks) {
        return risks.stream().map(r -> r.threat().id()).toList();
    }

    private List<Action> withinTheHour(Assessment assessment, List<ThreatId> threats) {
        return planner.todo(assessment).stream()
                .filter(a -> a.within().equals(Optional.of(Within.HOUR)))
                .filter(a -> a.item().threats().stream().anyMatch(threats::contains))
                .toList();
    }

    private static Menu page(List<Action> steps, List<Help> help) {
        List<String> body = new ArrayList<>();
        body.add(
                steps.isEmpty()
                        ? "What you describe matters, and you are not to blame for it."
                        : "What you describe matters, and you are not to blame for it. These things can help within the"
                                + " hour.");
        steps.forEach(a -> body.add("- " + step(a)));
        if (!help.isEmpty()) {
            body.add("People who can help:");
            help.stream().limit(MOST_PLACES).forEach(h -> body.add("- " + place(h)));
            body.add("Opening a page can leave traces on this device. Another device may be better.");
        }
        return new Menu(
                "Help first",
                body,
                List.of(
                        new Menu.Option(Menu.GO_ON, "Go on with the questions"),
                        new Menu.Option("plan", "Stop here and see the plan")),
                Optional.empty());
    }

    private static String step(Action action) {
        return action.item().advice().act()
                + action.item().advice().caution().map(c -> " " + c).orElse("");
    }

    private static String place(Help help) {
        return help.title() + ": " + help.url()
                + help.warning().map(w -> " (" + w + ")").orElse("");
    }
}
