package kempt.samples;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kempt.plan.Action;
import kempt.plan.Lane;
import kempt.plan.Plan;

/** A whole plan on a page or two: every action in its place, and what it waits for. */
final class Outline {
    private Outline() {}

    static String of(Plan plan) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "urgent: "
                        + words(plan.assessment().urgent().stream()
                                .map(r -> r.threat().id().value())
                                .toList()));
        line(
                text,
                "gates: "
                        + words(plan.assessment().gates().stream()
                                .map(g -> g.id())
                                .toList()));
        for (Lane lane : Lane.values()) {
            List<Action> actions = plan.in(lane);
            if (!actions.isEmpty()) {
                line(text, "\n" + lane.word() + "\n" + "-".repeat(lane.word().length()));
            }
            for (Action action : actions) {
                line(
                        text,
                        action.id() + due(action) + ": "
                                + action.item().advice().act());
                action.after()
                        .forEach(b -> line(
                                text,
                                "    after " + b.first().id()
                                        + b.because().map(r -> ": " + r).orElse("")));
            }
        }
        return text.toString();
    }

    private static String due(Action action) {
        String within = action.within()
                .map(w -> ", " + w.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return " (" + action.minutes() + " min, noticed "
                + action.item().advice().noticed().name().toLowerCase(Locale.ROOT) + within + ")";
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? "none" : words.stream().collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
