package kempt.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kempt.checklist.Catalogue;
import kempt.checklist.Condition;
import kempt.checklist.Item;
import kempt.checklist.ItemId;

/**
 * Whether an item concerns this person, as far as the answers tell.
 *
 * <p>A condition on an item that was skipped, or answered "not sure" or "rather not say", lets the question be asked
 * (design, section 5); a condition on an item that itself does not apply holds only if it names "does not apply". A
 * country-bound item applies where the country is unknown.
 */
public final class Applies {
    private final Catalogue catalogue;

    public Applies(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the item's condition and country let it be asked or shown. */
    public boolean test(Item item, AnswerSheet sheet) {
        return to(sheet).test(item);
    }

    /** The same for many items: each is looked at once, however many conditions lead to it. For one thread. */
    public Predicate<Item> to(AnswerSheet sheet) {
        Map<ItemId, Boolean> known = new HashMap<>();
        return item -> known.containsKey(item.id()) ? known.get(item.id()) : concerns(item, sheet, known);
    }

    /** Whether every clause was answered so, by items that concern the person: for gates, which need a sign. */
    public boolean shown(Condition condition, AnswerSheet sheet) {
        return condition.clauses().stream().allMatch(c -> {
            ItemId id = catalogue.current(c.item());
            return c.anyOf().stream().anyMatch(choice -> sheet.gave(id, choice))
                    && catalogue.item(id).filter(i -> !test(i, sheet)).isEmpty();
        });
    }

    /** What an item depends on is looked at first, without recursion: a chain of conditions may be long. */
    private boolean concerns(Item item, AnswerSheet sheet, Map<ItemId, Boolean> known) {
        Deque<Item> open = new ArrayDeque<>(List.of(item));
        while (!open.isEmpty()) {
            Item next = open.peek();
            List<Item> parents = parents(next);
            parents.removeIf(p -> known.containsKey(p.id()));
            // Until it is known better, it does: conditions in a circle are refused when read, and here they end.
            if (known.putIfAbsent(next.id(), true) == null && !parents.isEmpty()) {
                parents.forEach(open::push);
            } else {
                boolean holds = next.onlyIf().clauses().stream().allMatch(c -> lets(c, sheet, known));
                known.put(next.id(), holds && inCountry(next, sheet));
                open.pop();
            }
        }
        return known.get(item.id());
    }

    /** In a list that may be changed. */
    private List<Item> parents(Item item) {
        List<Item> parents = new ArrayList<>();
        for (Condition.Clause clause : item.onlyIf().clauses()) {
            catalogue.item(clause.item()).ifPresent(parents::add);
        }
        return parents;
    }

    private boolean lets(Condition.Clause clause, AnswerSheet sheet, Map<ItemId, Boolean> known) {
        ItemId id = catalogue.current(clause.item());
        if (!known.getOrDefault(id, true)) {
            return clause.anyOf().stream().anyMatch(Answer.Stock.DOES_NOT_APPLY::gave);
        }
        Answer answer = sheet.answer(id).orElse(null);
        boolean open = answer == null || answer == Answer.Stock.NOT_SURE || answer == Answer.Stock.RATHER_NOT_SAY;
        return open || clause.anyOf().stream().anyMatch(answer::gave);
    }

    private boolean inCountry(Item item, AnswerSheet sheet) {
        if (item.origin().where().isEmpty() || catalogue.rules().country().isEmpty()) {
            return true;
        }
        return sheet.answer(catalogue.rules().country().get())
                .filter(Answer.Chose.class::isInstance)
                .map(Answer.Chose.class::cast)
                .map(chose -> chose.choices().stream()
                        .anyMatch(c -> item.origin().where().contains(c.value())))
                .orElse(true);
    }
}
