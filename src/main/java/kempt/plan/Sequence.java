package kempt.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import kempt.assess.ThreatRisk;
import kempt.checklist.ItemId;
import kempt.checklist.Noticed;
import kempt.checklist.Scoring;
import kempt.checklist.Within;

/**
 * The order to do things in: responses due within the hour, then the day, then by priority; nothing before what must
 * come first. What must come first is as pressing, and has as much priority, as what waits for it.
 *
 * <p>Among near equals the quiet and small ones come first, and one that would surely be noticed is never the very
 * first unless it is a response due now, or needed for one (safety rule 27).
 */
final class Sequence {
    private static final int NOT_PRESSING = 4;

    private static final Comparator<Action> QUIET_AND_SMALL = Comparator.comparing(
                    (Action a) -> a.item().advice().noticed())
            .thenComparingInt(Action::minutes)
            .thenComparingInt(a -> -a.priority().value())
            .thenComparing(Action::id);

    /** Where an action stands before quiet and small ones are let forward. */
    private record Rank(int pressing, int value) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            int byPressing = Integer.compare(pressing, other.pressing);
            return byPressing != 0 ? byPressing : Integer.compare(other.value, value);
        }
    }

    private final Map<ItemId, Action> actions;
    private final int near;
    private final Map<ItemId, Rank> ranks = new HashMap<>();
    private final Map<ItemId, Integer> week;
    private final Map<ItemId, List<Action>> waitingFor = new HashMap<>();
    private final Map<ItemId, Integer> missing = new HashMap<>();
    private final NavigableMap<Rank, NavigableSet<Action>> free = new TreeMap<>();
    private final Set<ItemId> placed = new HashSet<>();
    private final List<Action> ordered = new ArrayList<>();

    Sequence(Map<ItemId, Action> actions, Scoring scoring) {
        this.actions = actions;
        this.near = scoring.lanes().near();
        this.week = least(a -> a.isForTheWeek() ? 1 : 0);
        Map<ItemId, Integer> pressing = least(Sequence::pressing);
        Map<ItemId, Integer> value = least(a -> -a.priority().value());
        for (Action action : actions.values()) {
            ranks.put(action.id(), new Rank(pressing.get(action.id()), -value.get(action.id())));
            List<Action> first = first(action);
            missing.put(action.id(), first.size());
            first.forEach(f ->
                    waitingFor.computeIfAbsent(f.id(), x -> new ArrayList<>()).add(action));
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

    /** What must come before it, of these actions. */
    private List<Action> first(Action action) {
        return action.after().stream()
                .map(b -> actions.get(b.first().id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** For each action the least number among its own and those of all that wait for it. */
    private Map<ItemId, Integer> least(ToIntFunction<Action> own) {
        Map<ItemId, Integer> least = new HashMap<>();
        List<Action> sorted = new ArrayList<>(actions.values());
        sorted.sort(Comparator.comparingInt(own));
        for (Action action : sorted) {
            // Those with the least number come first, so whoever is reached for the first time is reached from the
            // least.
            Deque<Action> reached = new ArrayDeque<>(List.of(action));
            while (!reached.isEmpty()) {
                Action next = reached.pop();
                if (least.putIfAbsent(next.id(), own.applyAsInt(action)) == null) {
                    first(next).forEach(reached::push);
                }
            }
        }
        return least;
    }

    List<Action> ordered() {
        Deque<Action> waiting = new ArrayDeque<>(byRank());
        waiting.stream().filter(a -> missing.get(a.id()) == 0).forEach(this::release);
        while (!waiting.isEmpty()) {
            if (placed.contains(waiting.peek().id())) {
                waiting.pop();
            } else {
                // Rules in a circle are refused when read; if there is one all the same, nothing may be lost.
                place(free.isEmpty() ? waiting.peek() : next());
            }
        }
        return List.copyOf(ordered);
    }

    private List<Action> byRank() {
        List<Action> sorted = new ArrayList<>(actions.values());
        sorted.sort(Comparator.comparing((Action a) -> ranks.get(a.id())).thenComparing(Action::id));
        return sorted;
    }

    private void release(Action action) {
        free.computeIfAbsent(ranks.get(action.id()), r -> new TreeSet<>(QUIET_AND_SMALL))
                .add(action);
    }

    private void place(Action action) {
        free.computeIfPresent(ranks.get(action.id()), (rank, bucket) -> {
            bucket.remove(action);
            return bucket.isEmpty() ? null : bucket;
        });
        placed.add(action.id());
        ordered.add(action);
        for (Action other : waitingFor.getOrDefault(action.id(), List.of())) {
            if (missing.merge(other.id(), -1, Integer::sum) == 0 && !placed.contains(other.id())) {
                release(other);
            }
        }
    }

    private Action next() {
        Action chosen = quietest(free);
        boolean veryFirst = ordered.stream().noneMatch(this::isForToday);
        if (!veryFirst || ranks.get(chosen.id()).pressing() < NOT_PRESSING || !isNoticed(chosen)) {
            return chosen;
        }
        NavigableMap<Rank, NavigableSet<Action>> quiet = only(a -> !isNoticed(a) && isForToday(a));
        return quiet.isEmpty() ? chosen : quietest(quiet);
    }

    private NavigableMap<Rank, NavigableSet<Action>> only(Predicate<Action> wanted) {
        NavigableMap<Rank, NavigableSet<Action>> some = new TreeMap<>();
        free.values().stream().flatMap(Collection::stream).filter(wanted).forEach(a -> some.computeIfAbsent(
                        ranks.get(a.id()), r -> new TreeSet<>(QUIET_AND_SMALL))
                .add(a));
        return some;
    }

    private boolean isForToday(Action action) {
        return week.get(action.id()) == 0;
    }

    private static boolean isNoticed(Action action) {
        return action.item().advice().noticed() == Noticed.YES;
    }

    /** The quietest and smallest of the best and its near equals. */
    private Action quietest(NavigableMap<Rank, NavigableSet<Action>> among) {
        Rank best = among.firstKey();
        Action chosen = among.firstEntry().getValue().first();
        for (Map.Entry<Rank, NavigableSet<Action>> entry : among.entrySet()) {
            Rank rank = entry.getKey();
            if (rank.pressing() != best.pressing() || rank.value() * 100 < best.value() * (100 - near)) {
                break;
            }
            Action other = entry.getValue().first();
            chosen = QUIET_AND_SMALL.compare(other, chosen) < 0 ? other : chosen;
        }
        return chosen;
    }
}
