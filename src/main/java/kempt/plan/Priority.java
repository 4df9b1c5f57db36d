package kempt.plan;

import java.util.Comparator;
import java.util.List;
import kempt.assess.ThreatRisk;
import kempt.checklist.Advised;
import kempt.checklist.Scoring;

/**
 * How much an action does for its effort: weight points times the level points of the three worst threats it bears on,
 * divided by the cost band of its minutes, rounded half up.
 *
 * @param worst those threats, by their level before protection
 */
public record Priority(int weightPoints, List<ThreatRisk> worst, int levelPoints, int cost, int value) {
    private static final int MOST_THREATS = 3;

    public Priority {
        worst = List.copyOf(worst);
    }

    /** Of an item, and all threats that it bears on. */
    static Priority of(Advised item, List<ThreatRisk> threats, Scoring scoring) {
        List<ThreatRisk> worst = threats.stream()
                .sorted(Comparator.comparing((ThreatRisk r) -> r.before().high())
                        .reversed()
                        .thenComparing(r -> r.threat().id()))
                .limit(MOST_THREATS)
                .toList();
        int weight = scoring.weightPoints().get(item.weight());
        int levels = worst.stream()
                .mapToInt(r -> scoring.levelPoints().get(r.before().high()))
                .sum();
        int cost = scoring.cost(item.advice().minutes());
        return new Priority(weight, worst, levels, cost, (2 * weight * levels + cost) / (2 * cost));
    }
}
