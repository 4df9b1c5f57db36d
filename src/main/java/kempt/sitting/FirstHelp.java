package kempt.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessment;
import kempt.assess.Assessor;
import kempt.assess.ThreatRisk;
import kempt.checklist.Help;
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

    /** A page, if the last answer made a threat urgent that was not before. */
    Optional<Menu> after(AnswerSheet before, AnswerSheet now) {
        Assessment assessment = assessor.assess(now);
        if (assessment.urgent().isEmpty()) {
            return Optional.empty();
        }
        List<ThreatId> known = ids(assessor.assess(before).urgent());
        List<ThreatId> fresh = ids(assessment.urgent()).stream()
                .filter(t -> !known.contains(t))
                .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(page(assessment, fresh));
    }

    private static List<ThreatId> ids(List<ThreatRisk> risks) {
        return risks.stream().map(r -> r.threat().id()).toList();
    }

    private Menu page(Assessment assessment, List<ThreatId> fresh) {
        List<String> body = new ArrayList<>();
        body.add("What you describe matters, and you are not to blame for it. These things can help within the hour.");
        planner.todo(assessment).stream()
                .filter(a -> a.within().equals(Optional.of(Within.HOUR)))
                .filter(a -> a.item().threats().stream().anyMatch(fresh::contains))
                .limit(MOST_STEPS)
                .forEach(a -> body.add("- " + step(a)));
        if (!assessment.help().isEmpty()) {
            body.add("People who can help:");
            assessment.help().stream().limit(MOST_PLACES).forEach(h -> body.add("- " + place(h)));
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
