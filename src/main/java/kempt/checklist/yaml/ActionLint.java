package kempt.checklist.yaml;

import kempt.checklist.Advice;
import kempt.checklist.Advised;
import kempt.checklist.Check;
import kempt.checklist.Noticed;
import kempt.checklist.Verdict;
import kempt.yaml.Problems;

/** Looks at what an item tells a person to do: whether it could be noticed, and comes in small steps. */
final class ActionLint {
    private static final int STEP = 30;

    private final Outline outline;
    private final Advised item;
    private final Problems problems;

    ActionLint(Outline outline, Advised item, Problems problems) {
        this.outline = outline;
        this.item = item;
        this.problems = problems;
    }

    void check() {
        Advice advice = item.advice();
        if (outline.node().get("noticed").isEmpty()) {
            problems.report(Places.id(outline), LintRule.NOTICED_MISSING, outline.id());
        } else if (advice.noticed() == Noticed.YES && advice.quietly().isEmpty()) {
            problems.report(Places.value(outline, "noticed"), LintRule.QUIETLY_MISSING, outline.id());
        }
        if (advice.minutes() > STEP && advice.minutes() > STEP * advice.steps().size()) {
            problems.report(
                    Places.value(outline, "takes"),
                    LintRule.LONG_STEPS,
                    outline.id(),
                    advice.minutes(),
                    advice.steps().size());
        }
        if (item instanceof Check check && !check.means().containsValue(Verdict.DONE)) {
            problems.report(Places.value(outline, "means"), LintRule.NEVER_DONE, outline.id());
        }
    }
}
