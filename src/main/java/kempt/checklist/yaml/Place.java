package kempt.checklist.yaml;

import java.util.Optional;
import kempt.checklist.ChecklistId;
import kempt.checklist.Condition;
import kempt.checklist.DomainId;
import kempt.checklist.Kind;
import kempt.yaml.Problems;

/** Where an item is being read: what its file and its section say for all their items. */
record Place(
        ChecklistId checklist,
        Kind kind,
        int edition,
        Optional<DomainId> domain,
        int section,
        Condition condition,
        RiskOrder order,
        Known known,
        Problems problems) {
    Place in(int section) {
        return new Place(checklist, kind, edition, domain, section, condition, order, known, problems);
    }

    Place under(Condition condition) {
        return new Place(checklist, kind, edition, domain, section, condition, order, known, problems);
    }
}
