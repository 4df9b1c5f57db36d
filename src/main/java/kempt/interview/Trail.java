package kempt.interview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.checklist.ChecklistId;
import kempt.checklist.ItemId;

/** Where a person has been in an interview, so that they can go back, and are not asked again what they left out. */
final class Trail {
    private record Part(ChecklistId checklist, int section) {
        static Part of(Stop stop) {
            return new Part(stop.checklist().id(), stop.item().origin().section());
        }
    }

    private final Set<ItemId> seen = new LinkedHashSet<>();
    private final Set<Part> leftOut = new LinkedHashSet<>();
    private final Deque<Stop> path = new ArrayDeque<>();
    private final Set<ItemId> again = new LinkedHashSet<>();

    Trail(Set<ItemId> alreadySeen) {
        seen.addAll(alreadySeen);
    }

    /** The person came by those of the stops in an earlier hour: back leads there too. */
    void retrace(List<Stop> stops, Set<ItemId> passed) {
        stops.stream().filter(s -> passed.contains(s.item().id())).forEach(path::push);
    }

    /** Where they came by, the latest first. */
    List<Stop> path() {
        return List.copyOf(path);
    }

    Set<ItemId> seen() {
        return Set.copyOf(seen);
    }

    /** The same, and what is to be answered anew: it must not lose its place to a question that weighs more. */
    Set<ItemId> asked() {
        Set<ItemId> asked = new LinkedHashSet<>(seen);
        asked.addAll(again);
        return asked;
    }

    Optional<Stop> next(List<Stop> stops) {
        return stops.stream()
                .filter(s -> !seen.contains(s.item().id()))
                .filter(s -> !leftOut.contains(Part.of(s)))
                .findFirst();
    }

    void pass(Stop stop) {
        seen.add(stop.item().id());
        again.remove(stop.item().id());
        path.removeIf(s -> s.item().id().equals(stop.item().id()));
        path.push(stop);
    }

    void leaveOutSection(Stop stop, List<Stop> stops) {
        leftOut.add(Part.of(stop));
        stops.stream()
                .filter(stop::sameSection)
                .filter(s -> !seen.contains(s.item().id()))
                .forEach(this::pass);
    }

    /** To the question before; at the first one, nowhere. */
    void back() {
        if (!path.isEmpty()) {
            reopen(path.peek());
        }
    }

    /** It is asked again, wherever it stands. */
    void reopen(ItemId item) {
        seen.remove(item);
        path.removeIf(s -> s.item().id().equals(item));
    }

    void reopen(Stop stop) {
        seen.remove(stop.item().id());
        again.add(stop.item().id());
        leftOut.remove(Part.of(stop));
        path.removeIf(s -> s.item().id().equals(stop.item().id()));
    }
}
