package kempt.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.answer.Applies;
import kempt.answer.Given;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.plan.Action;
import kempt.plan.Lane;
import kempt.plan.Plan;

/**
 * What it is time for.
 *
 * @param aged answers whose time is over, or whose question has another meaning now; what is asked each time anyway is
 *     not among them
 * @param fresh questions that came with newer checklists, and concern the person
 * @param recurring what is in place and comes round again
 */
public record Due(List<Asked> aged, List<Asked> fresh, List<Action> recurring) {
    public Due {
        aged = List.copyOf(aged);
        fresh = List.copyOf(fresh);
        recurring = List.copyOf(recurring);
    }

    /**
     * What is due today.
     *
     * @param sheet what is known today, marked as stale where it is
     * @param plan made from it
     */
    public static Due of(Run latest, AnswerSheet sheet, Plan plan, Catalogue catalogue, LocalDate today) {
        Applies applies = new Applies(catalogue);
        List<Asked> asked = catalogue
                .items(Asked.class)
                .filter(i -> !catalogue.rules().again().asksEachTime(i.id()))
                .filter(i -> applies.test(i, sheet))
                .toList();
        return new Due(
                asked.stream()
                        .filter(i -> sheet.given(i.id()).filter(Given::stale).isPresent())
                        .toList(),
                asked.stream()
                        .filter(i -> !isKnown(i, latest, sheet, catalogue))
                        .toList(),
                plan.in(Lane.KEEP).stream()
                        .filter(a -> !a.next().orElse(today.plusDays(1)).isAfter(today))
                        .toList());
    }

    /** Only a checklist that the run did not have, or had in an older edition, can bring something new. */
    private static boolean isKnown(Asked item, Run latest, AnswerSheet sheet, Catalogue catalogue) {
        Integer edition = latest.editions().get(item.origin().checklist());
        boolean sameEdition = edition != null && edition >= item.origin().edition();
        Set<ItemId> seen = latest.seen();
        return sameEdition
                || sheet.given(item.id()).isPresent()
                || seen.stream().anyMatch(s -> catalogue.current(s).equals(item.id()));
    }

    public boolean isEmpty() {
        return aged.isEmpty() && fresh.isEmpty() && recurring.isEmpty();
    }
}
