package kempt.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import kempt.checklist.Asked;
import kempt.checklist.Condition;
import kempt.checklist.ItemId;

/** Chooses the few questions that are worth most, without asking one before the question that decides on it. */
final class Selection {
    /** How many more questions of a kind may be asked. */
    record Share(Predicate<Asked> of, int more) {}

    private final List<Asked> pool;
    private final Map<ItemId, Integer> place = new HashMap<>();
    private final Map<ItemId, Integer> worth = new HashMap<>();

    /**
     * @param pool questions that concern the person, in asking order
     * @param worth how much each is worth
     */
    Selection(List<Asked> pool, ToIntFunction<Asked> worth) {
        this.pool = pool;
        for (Asked item : pool) {
            place.put(item.id(), place.size());
            this.worth.put(item.id(), worth.applyAsInt(item));
        }
        // A question that decides on another is worth at least as much. Conditions look back only, so one pass from
        // the end is enough.
        for (int i = pool.size() - 1; i >= 0; i--) {
            Asked item = pool.get(i);
            for (Condition.Clause clause : item.onlyIf().clauses()) {
                this.worth.computeIfPresent(clause.item(), (k, v) -> Math.max(v, this.worth.get(item.id())));
            }
        }
    }

    /**
     * Those already seen and the best of the rest, in asking order.
     *
     * @param seen what was shown, answered or not
     * @param more how many more may be asked
     */
    List<Asked> choose(Set<ItemId> seen, int more) {
        return choose(seen, List.of(new Share(i -> true, more)));
    }

    /** The same, where each of several kinds of question has its own share. */
    List<Asked> choose(Set<ItemId> seen, List<Share> shares) {
        List<Asked> free = new ArrayList<>(pool.stream()
                .filter(i -> !seen.contains(i.id()))
                .filter(i -> i.onlyIf().clauses().stream()
                        .allMatch(c -> seen.contains(c.item()) || !place.containsKey(c.item())))
                .toList());
        free.sort(
                Comparator.comparing((Asked i) -> worth.get(i.id())).reversed().thenComparing(i -> place.get(i.id())));
        Set<ItemId> chosen = new HashSet<>();
        for (Share share : shares) {
            free.stream().filter(share.of()).limit(Math.max(0, share.more())).forEach(i -> chosen.add(i.id()));
        }
        return pool.stream()
                .filter(i -> seen.contains(i.id()) || chosen.contains(i.id()))
                .toList();
    }
}
