package kempt.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.assess.Assessment;
import kempt.checklist.Advised;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.checklist.Rules;

/** What must come before what: the item's own {@code after}, orders across files, and the gates that hold. */
final class Blockers {
    private final Catalogue catalogue;
    private final List<Rules.Gate> gates;
    private final List<Rules.Order> orders;

    Blockers(Catalogue catalogue, Assessment assessment) {
        this.catalogue = catalogue;
        this.gates = assessment.gates();
        this.orders = assessment.orders();
    }

    /** For each item to do, those of the others that come first. */
    Map<ItemId, List<Blocker>> among(Map<ItemId, Advised> todo) {
        Map<ItemId, List<Blocker>> all = new LinkedHashMap<>();
        todo.forEach((id, item) -> all.put(id, List.copyOf(before(item, todo).values())));
        return all;
    }

    /** The first reason found for an item is kept: gates weigh more than orders, orders more than {@code after}. */
    private Map<ItemId, Blocker> before(Advised item, Map<ItemId, Advised> todo) {
        Map<ItemId, Blocker> found = new LinkedHashMap<>();
        for (Rules.Gate gate : gates) {
            if (Planner.changesBehind(gate, item)) {
                add(found, item, gate.first(), Optional.of(gate.because()), todo);
            }
        }
        for (Rules.Order order : orders) {
            if (order.before().contains(item.id())) {
                order.first().forEach(f -> add(found, item, f, Optional.of(order.because()), todo));
            }
        }
        item.advice().after().forEach(f -> add(found, item, f, Optional.empty(), todo));
        return found;
    }

    private void add(
            Map<ItemId, Blocker> found,
            Advised item,
            ItemId first,
            Optional<String> because,
            Map<ItemId, Advised> todo) {
        ItemId id = catalogue.current(first);
        Advised blocker = todo.get(id);
        if (blocker != null && !id.equals(item.id())) {
            found.putIfAbsent(id, new Blocker(blocker, because));
        }
    }
}
