package kempt.checklist.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Level;
import kempt.checklist.ThreatId;

/** Counts the checks that carry the highest weight, threat by threat. */
final class EssentialsLint {
    private static final int MOST = 12;

    private final Catalogue catalogue;
    private final Gathering gathering;

    EssentialsLint(Catalogue catalogue, Gathering gathering) {
        this.catalogue = catalogue;
        this.gathering = gathering;
    }

    /** Notes those of these items that are beyond a dozen, counted over the whole catalogue. */
    void check(List<Outline> items) {
        Set<String> ids = items.stream().map(Outline::id).collect(Collectors.toCollection(HashSet::new));
        Map<ThreatId, Integer> counts = new HashMap<>();
        catalogue.items(Check.class).filter(c -> c.weight() == Level.VERY_HIGH).forEach(check -> check.guards()
                .forEach(threat -> {
                    int count = counts.merge(threat, 1, Integer::sum);
                    if (count > MOST && ids.contains(check.id().value())) {
                        report(check, count, threat);
                    }
                }));
    }

    private void report(Check check, int count, ThreatId threat) {
        Outline outline = gathering.known().item(check.id().value()).orElseThrow();
        gathering
                .problems(outline.document())
                .report(
                        Places.value(outline, "weight"),
                        LintRule.TOO_MANY_ESSENTIALS,
                        outline.id(),
                        count,
                        threat.value());
    }
}
