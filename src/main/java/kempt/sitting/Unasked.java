package kempt.sitting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.assess.Triage;
import kempt.checklist.Asked;
import kempt.checklist.ChecklistId;
import kempt.checklist.ItemId;

/** What a sitting would ask that a sheet does not answer. */
public final class Unasked {
    private interface Leg {
        List<Asked> choose(AnswerSheet sheet, Set<ItemId> seen);
    }

    private final Triage triage;

    public Unasked(Triage triage) {
        this.triage = triage;
    }

    /**
     * In asking order.
     *
     * @param named checklists; empty means all that triage chooses
     */
    public List<ItemId> in(AnswerSheet sheet, List<ChecklistId> named) {
        Set<ItemId> seen = new LinkedHashSet<>();
        List<Leg> legs = named.isEmpty()
                ? List.of(triage::risk, triage::hygiene)
                : List.of((s, seenYet) -> triage.only(named, s, seenYet));
        for (Leg leg : legs) {
            walk(leg, sheet, seen);
        }
        return seen.stream().filter(id -> sheet.given(id).isEmpty()).toList();
    }

    private static void walk(Leg leg, AnswerSheet sheet, Set<ItemId> seen) {
        Optional<ItemId> next = Optional.empty();
        do {
            next.ifPresent(seen::add);
            next = leg.choose(sheet, seen).stream()
                    .map(Asked::id)
                    .filter(id -> !seen.contains(id))
                    .findFirst();
        } while (next.isPresent());
    }
}
