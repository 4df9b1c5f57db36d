package kempt.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kempt.assess.ThreatRisk;
import kempt.checklist.ItemId;
import kempt.checklist.Noticed;
import kempt.checklist.Scoring;
import kempt.checklist.Within;

/**
 * The order to do things in: responses due within the hour, then the day, then by priority; nothing before what must
 * come first. What must come first is as pressing as what waits for it.
 *
 * <p>Among near equals the quiet and small ones come first, and one that would surely be noticed is never the very
 * first unless it is a response due now (safety rule 27).
 */
final class Sequence {
    private static final int NOT_PRESSING = 4;

    private static final Comparator<Action> QUIET_AND_SMALL = Comparator.comparing(
                    (Action a) -> a.item().advice().noticed())
            .thenComparingInt(Action::minutes)
            .thenComparing(a -> a.priority().value(), Comparator.reverseOrder())
            .thenComparing(a -> a.item().id());

    private final Map<ItemId, Action> actions;
    private final int near;
    private final Map<ItemId, Integer> pressing = new HashMap<>();
    private final Map<ItemId, Integer> value = new HashMap<>();

    Sequence(Map<ItemId, Action> actions, Scoring scoring) {
        this.actions = actions;
        this.near = scoring.lanes().near();
        actions.forEach((id, action) -> {
            pressing.merge(id, pressing(action), Math::min);
            value.merge(id, action.priority().value(), Math::max);
        });
        // Handing the urgency of what waits down to what it waits for ends after as many rounds as there are actions.
        boolean moved = true;
        for (int round = 0; moved && round < actions.size(); round++) {
            moved = inherit();
        }
    }

    /** What answers a danger now comes before what prepares for one that is only near. */
    private static int pressing(Action action) {
        boolean urgent = action.threats().stream().anyMatch(ThreatRisk::urgent);
        return switch (action.within().orElse(Within.WEEK)) {
            case HOUR -> urgent ? 0 : 2;
            case DAY -> urgent ? 1 : 3;
            case WEEK -> NOT_PRESSING;
        };
    }

    private boolean inherit() {
        boolean moved = false;
        for (Action action : actions.values()) {
            ItemId id = action.item().id();
            for (Blocker blocker : action.after()) {
                ItemId first = blocker.first().id();
                if (pressing.get(first) > pressing.get(id) || value.get(first) < value.get(id)) {
                    pressing.merge(first, pressing.get(id), Math::min);
                    value.merge(first, value.get(id), Math::max);
                    moved = true;
                }
            }
        }
        return moved;
    }

    List<Action> ordered() {
        List<Action> waiting = new ArrayList<>(actions.values());
        waiting.sort(Comparator.comparing((Action a) -> pressing.get(a.item().id()))
                .thenComparing(a -> value.get(a.item().id()), Comparator.reverseOrder())
                .thenComparing(a -> a.item().id()));
        Set<ItemId> placed = new HashSet<>();
        List<Action> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Action next = next(waiting, placed);
            waiting.remove(next);
            placed.add(next.item().id());
            ordered.add(next);
        }
        return ordered;
    }

    private Action next(List<Action> waiting, Set<ItemId> placed) {
        List<Action> free = waiting.stream()
                .filter(a -> a.after().stream()
                        .allMatch(b -> placed.contains(b.first().id())))
                .toList();
        // Rules that go round in a circle are refused when read; if one is built all the same, nothing may be lost.
        List<Action> open = free.isEmpty() ? List.of(waiting.get(0)) : free;
        int group = pressing.get(open.get(0).item().id());
        int best = value.get(open.get(0).item().id());
        List<Action> equals = open.stream()
                .filter(a -> pressing.get(a.item().id()) == group)
                .filter(a -> value.get(a.item().id()) * 100 >= best * (100 - near))
                .toList();
        Action chosen = equals.stream().min(QUIET_AND_SMALL).orElseThrow();
        if (placed.isEmpty() && group == NOT_PRESSING && chosen.item().advice().noticed() == Noticed.YES) {
            return open.stream()
                    .filter(a -> a.item().advice().noticed() != Noticed.YES)
                    .findFirst()
                    .orElse(chosen);
        }
        return chosen;
    }
}
