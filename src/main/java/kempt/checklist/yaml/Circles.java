package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.checklist.Advised;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.checklist.Rules;
import kempt.yaml.Node;

/** Finds items that would have to come after themselves. */
final class Circles {
    private final Catalogue catalogue;
    private final Gathering gathering;
    private final Map<ItemId, Set<ItemId>> after = new HashMap<>();

    Circles(Catalogue catalogue, Gathering gathering) {
        this.catalogue = catalogue;
        this.gathering = gathering;
        catalogue.items(Advised.class).forEach(item -> {
            Set<ItemId> first = after.computeIfAbsent(item.id(), id -> new LinkedHashSet<>());
            item.advice().after().forEach(a -> first.add(catalogue.current(a)));
        });
        for (Rules.Order order : catalogue.rules().orders()) {
            order.before().forEach(b -> after.computeIfAbsent(catalogue.current(b), id -> new LinkedHashSet<>())
                    .addAll(order.first()));
        }
    }

    /** Notes one problem for each circle. */
    void check() {
        removeWhatCanComeFirst();
        Set<ItemId> told = new HashSet<>();
        catalogue
                .items(Advised.class)
                .map(Advised::id)
                .filter(after::containsKey)
                .forEach(start -> {
                    List<ItemId> circle = circle(start);
                    if (told.addAll(circle)) {
                        report(circle);
                    }
                });
    }

    /** What remains is in a circle, or comes after one. */
    private void removeWhatCanComeFirst() {
        boolean removed = true;
        while (removed) {
            removed = after.values().removeIf(first -> first.stream().noneMatch(after::containsKey));
        }
    }

    /** The circle that one gets into from here. */
    private List<ItemId> circle(ItemId start) {
        List<ItemId> way = new ArrayList<>();
        ItemId next = start;
        while (!way.contains(next)) {
            way.add(next);
            next = after.get(next).stream()
                    .filter(after::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        return way.subList(way.indexOf(next), way.size());
    }

    private void report(List<ItemId> circle) {
        ItemId id = circle.get(0);
        String others = circle.size() == 1
                ? "itself"
                : circle.stream().skip(1).map(i -> "'" + i + "'").collect(Collectors.joining(", "));
        Optional<Outline> item = gathering.known().item(id.value());
        item.ifPresent(outline -> {
            Node place = outline.node().get("after").orElse(outline.node());
            gathering.problems(outline.document()).report(place.mark(), FormatRule.AFTER_CIRCLE, id.value(), others);
        });
    }
}
