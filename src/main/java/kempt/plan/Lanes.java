package kempt.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.Scoring;

/**
 * Deals actions, already in order, into lanes. Each gets the first lane that has room and fits, and none lands in an
 * earlier one than what must come first.
 *
 * <p>In the week, places are held for responses, and for what must come before them, so that nothing lighter pushes
 * what is due out of it.
 */
final class Lanes {
    private final Scoring.Lanes sizes;
    private final Map<ItemId, Lane> lanes = new HashMap<>();
    private final Map<Lane, Integer> used = new EnumMap<>(Lane.class);
    private Set<ItemId> forToday = Set.of();
    private Set<ItemId> due = Set.of();
    private Set<ItemId> matters = Set.of();
    private int held;

    Lanes(Scoring.Lanes sizes) {
        this.sizes = sizes;
    }

    /**
     * The actions in the order of their lanes, and in the given order within a lane.
     *
     * @param putOff what is for later in any case, in order
     */
    List<Action> sort(List<Action> ordered, List<Action> putOff) {
        // A response that is due within the week has its place there, unless something else waits for it.
        forToday = needed(ordered, a -> !a.isForTheWeek());
        due = needed(ordered, a -> a.within().isPresent());
        matters = needed(
                ordered, a -> a.threats().stream().anyMatch(r -> r.now().high().atLeast(Level.MODERATE)));
        held = (int) ordered.stream().filter(this::isHeld).count();
        Map<Lane, List<Action>> dealt = new EnumMap<>(Lane.class);
        for (Action action : ordered) {
            held -= isHeld(action) ? 1 : 0;
            Lane lane = lane(action);
            lanes.put(action.id(), lane);
            used.merge(lane, 1, Integer::sum);
            dealt.computeIfAbsent(lane, l -> new ArrayList<>()).add(action.in(lane));
        }
        List<Action> last = putOff.stream().map(a -> a.in(Lane.LATER)).toList();
        dealt.computeIfAbsent(Lane.LATER, l -> new ArrayList<>()).addAll(last);
        return dealt.values().stream().flatMap(List::stream).toList();
    }

    /** Those of which this is true, and all that must come before one of them. */
    private static Set<ItemId> needed(List<Action> ordered, Predicate<Action> these) {
        Set<ItemId> needed = new HashSet<>();
        for (int i = ordered.size() - 1; i >= 0; i--) {
            Action action = ordered.get(i);
            if (these.test(action) || needed.contains(action.id())) {
                needed.add(action.id());
                action.after().forEach(b -> needed.add(b.first().id()));
            }
        }
        return needed;
    }

    private Lane lane(Action action) {
        Lane earliest = action.after().stream()
                .map(b -> lanes.getOrDefault(b.first().id(), Lane.NOW))
                .max(Lane::compareTo)
                .orElse(Lane.NOW);
        for (Lane lane : Lane.values()) {
            if (lane.compareTo(earliest) >= 0 && fits(action, lane)) {
                return lane;
            }
        }
        return Lane.LATER;
    }

    private boolean fits(Action action, Lane lane) {
        int taken = used.getOrDefault(lane, 0);
        return switch (lane) {
            case NOW -> forToday.contains(action.id()) && taken < sizes.now();
            case WEEK -> isShort(action) && taken + (isHeld(action) ? 0 : held) < sizes.week();
            case MONTH -> matters.contains(action.id()) || due.contains(action.id());
            case LATER -> true;
            case KEEP -> false;
        };
    }

    private boolean isHeld(Action action) {
        return due.contains(action.id()) && isShort(action);
    }

    /** Short, or begun with a step, which is short; or due anyway. */
    private boolean isShort(Action action) {
        return action.minutes() <= sizes.weekMinutes()
                || !action.item().advice().steps().isEmpty()
                || action.within().isPresent();
    }
}
