package kempt.answer;

import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.checklist.Condition;
import kempt.checklist.Item;
import kempt.checklist.ItemId;

/**
 * Whether an item concerns this person, as far as the answers tell.
 *
 * <p>A condition on an item that was skipped, or answered "not sure" or "rather not say", lets the question be asked
 * (design, section 5); a condition on an item that itself does not apply does not hold. A country-bound item applies
 * where the country is unknown.
 */
public final class Applies {
    private final Catalogue catalogue;

    public Applies(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the item's condition and country let it be asked or shown. */
    public boolean test(Item item, AnswerSheet sheet) {
        return inCountry(item, sheet) && holds(item.onlyIf(), sheet);
    }

    /** Whether every clause holds or is open. */
    public boolean holds(Condition condition, AnswerSheet sheet) {
        return condition.clauses().stream().allMatch(clause -> lets(clause, sheet));
    }

    /** Whether every clause was answered so: for gates, which need a sign. */
    public boolean shown(Condition condition, AnswerSheet sheet) {
        return condition.clauses().stream()
                .allMatch(c -> c.anyOf().stream().anyMatch(choice -> sheet.gave(c.item(), choice)));
    }

    private boolean lets(Condition.Clause clause, AnswerSheet sheet) {
        ItemId id = catalogue.current(clause.item());
        Optional<Item> asked = catalogue.item(id);
        if (asked.isPresent() && !test(asked.get(), sheet)) {
            return false;
        }
        Optional<Answer> answer = sheet.answer(id);
        if (answer.isEmpty() || answer.get() == Answer.Stock.NOT_SURE || answer.get() == Answer.Stock.RATHER_NOT_SAY) {
            return true;
        }
        return clause.anyOf().stream().anyMatch(answer.get()::gave);
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
