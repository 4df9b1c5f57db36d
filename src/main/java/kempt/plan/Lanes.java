package kempt.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kempt.assess.ThreatRisk;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.Scoring;
import kempt.checklist.Within;

/** Deals actions, already in order, into lanes. Nothing lands in an earlier lane than what must come first. */
final class Lanes {
    private final Scoring.Lanes sizes;
    private final LocalDate today;

    Lanes(Scoring.Lanes sizes, LocalDate today) {
        this.sizes = sizes;
        this.today = today;
    }

    /** The actions in the order of their lanes, and in the given order within a lane. */
    List<Action> sort(List<Action> ordered) {
        Set<ItemId> heaviest = heaviest(ordered);
        Map<ItemId, Lane> lanes = new HashMap<>();
        Map<Lane, Integer> used = new HashMap<>();
        List<Action> soon = ordered.stream()
                .filter(a -> pressing(a) || heaviest.contains(a.item().id()))
                .toList();
        deal(ordered, lanes, used, soon.stream().map(a -> a.item().id()).toList());
        List<Action> sorted = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            ordered.stream()
                    .filter(a -> lanes.get(a.item().id()) == lane)
                    .map(a -> a.in(lane))
                    .forEach(sorted::add);
        }
        return sorted;
    }

    private void deal(List<Action> ordered, Map<ItemId, Lane> lanes, Map<Lane, Integer> used, List<ItemId> soon) {
        // Places are held for what must come soon, so that lighter actions do not take them.
        long held = ordered.stream().filter(a -> soon.contains(a.item().id())).count();
        for (Action action : ordered) {
            boolean mustBeSoon = soon.contains(action.item().id());
            held -= mustBeSoon ? 1 : 0;
            Lane lane = wanted(action, used, mustBeSoon ? 0 : held);
            for (Blocker blocker : action.after()) {
                Lane earliest = lanes.getOrDefault(blocker.first().id(), Lane.NOW);
                lane = lane.compareTo(earliest) < 0 ? earliest : lane;
            }
            lanes.put(action.item().id(), lane);
            used.merge(lane, 1, Integer::sum);
        }
    }

    private Lane wanted(Action action, Map<Lane, Integer> used, long held) {
        if (action.mark().filter(m -> m.postpones(today)).isPresent()) {
            return Lane.LATER;
        }
        if (used.getOrDefault(Lane.NOW, 0) < sizes.now()
                && action.within().filter(w -> w == Within.WEEK).isEmpty()) {
            return Lane.NOW;
        }
        boolean small = action.minutes() <= sizes.weekMinutes()
                || !action.item().advice().steps().isEmpty();
        if (small && used.getOrDefault(Lane.WEEK, 0) + held < sizes.week()) {
            return Lane.WEEK;
        }
        return action.threats().stream().anyMatch(r -> r.now().high().atLeast(Level.MODERATE))
                ? Lane.MONTH
                : Lane.LATER;
    }

    private static boolean pressing(Action action) {
        return action.within().isPresent();
    }

    /** For each threat that is high or more now, the heaviest action against it. */
    private static Set<ItemId> heaviest(List<Action> ordered) {
        Set<ItemId> found = new HashSet<>();
        Map<String, Action> best = new HashMap<>();
        for (Action action : ordered) {
            for (ThreatRisk risk : action.threats()) {
                if (risk.now().high().atLeast(Level.HIGH)) {
                    best.merge(
                            risk.threat().id().value(),
                            action,
                            (a, b) -> b.priority().weightPoints() > a.priority().weightPoints() ? b : a);
                }
            }
        }
        best.values().forEach(a -> found.add(a.item().id()));
        return found;
    }
}
