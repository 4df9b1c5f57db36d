package kempt.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessment;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.testing.AnyCatalogue;
import kempt.testing.AnySheet;
import kempt.testing.Dice;

/** A plan, with all that it was made from. */
record Planned(Catalogue catalogue, Assessment assessment, Plan plan) {
    static Planned any(Dice dice) {
        Catalogue catalogue = AnyCatalogue.of(dice, dice.one(2, 5, 15));
        return of(catalogue, AnySheet.of(dice, catalogue));
    }

    static Planned of(Catalogue catalogue, AnswerSheet sheet) {
        Assessment assessment = new Assessor(catalogue).assess(sheet);
        return new Planned(catalogue, assessment, new Planner(catalogue).plan(assessment, AnySheet.TODAY));
    }

    /** What is to be done: all but what is kept up. */
    List<Action> todo() {
        return plan.actions().stream().filter(a -> a.lane() != Lane.KEEP).toList();
    }

    List<String> in(Lane lane) {
        return plan.in(lane).stream().map(a -> a.id().value()).toList();
    }

    List<String> order() {
        return todo().stream().map(a -> a.id().value()).toList();
    }

    Action action(String id) {
        return plan.actions().stream()
                .filter(a -> a.id().equals(new ItemId(id)))
                .findFirst()
                .orElseThrow();
    }

    /** Those of which this is true, and all that must come before one of them. */
    Set<ItemId> needed(Predicate<Action> by) {
        Set<ItemId> needed = new HashSet<>();
        todo().stream().filter(by).forEach(a -> need(a.id(), needed));
        return needed;
    }

    private void need(ItemId id, Set<ItemId> needed) {
        Optional<Action> action = todo().stream().filter(a -> a.id().equals(id)).findFirst();
        if (action.isPresent() && needed.add(id)) {
            action.get().after().forEach(b -> need(b.first().id(), needed));
        }
    }
}
