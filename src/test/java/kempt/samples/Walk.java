package kempt.samples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import kempt.answer.AnswerSheet;
import kempt.assess.Triage;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.ChecklistId;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;

/**
 * What a person is asked who answers as a sheet has it and skips the rest. An answer counts from when it is given, as
 * in a sitting.
 *
 * @param risk the questions of the risk leg, in asking order
 * @param checks those of the hygiene leg
 */
record Walk(List<Asked> risk, List<Asked> checks) {

    static Walk of(Catalogue catalogue, Depth depth, AnswerSheet says) {
        Way way = new Way(says);
        Triage triage = new Triage(catalogue, depth);
        List<Asked> risk = way.leg(triage::risk);
        return new Walk(risk, way.leg(triage::hygiene));
    }

    Set<ItemId> asked() {
        Set<ItemId> all = new LinkedHashSet<>();
        risk.forEach(i -> all.add(i.id()));
        checks.forEach(i -> all.add(i.id()));
        return all;
    }

    /** The checklists that were opened, in the order of opening. */
    Set<ChecklistId> opened() {
        Set<ChecklistId> all = new LinkedHashSet<>();
        risk.forEach(i -> all.add(i.origin().checklist()));
        checks.forEach(i -> all.add(i.origin().checklist()));
        return all;
    }

    private static final class Way {
        private final AnswerSheet says;
        private final Set<ItemId> seen = new LinkedHashSet<>();
        private AnswerSheet said = AnswerSheet.EMPTY;

        Way(AnswerSheet says) {
            this.says = says;
        }

        List<Asked> leg(BiFunction<AnswerSheet, Set<ItemId>, List<Asked>> choose) {
            List<Asked> asked = new ArrayList<>();
            Optional<Asked> next = next(choose);
            while (next.isPresent()) {
                Asked item = next.get();
                asked.add(item);
                seen.add(item.id());
                says.given(item.id()).ifPresent(g -> said = said.with(item.id(), g));
                next = next(choose);
            }
            return asked;
        }

        private Optional<Asked> next(BiFunction<AnswerSheet, Set<ItemId>, List<Asked>> choose) {
            return choose.apply(said, seen).stream()
                    .filter(i -> !seen.contains(i.id()))
                    .findFirst();
        }
    }
}
