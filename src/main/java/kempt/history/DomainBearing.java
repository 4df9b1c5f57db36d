package kempt.history;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.DomainId;
import kempt.checklist.ItemId;

/**
 * What has to do with one domain: its checks, and what decides whether they are asked.
 *
 * @param conditions answers that the checks of the domain depend on
 */
record DomainBearing(DomainId domain, Set<ItemId> conditions) implements Bearing {
    static DomainBearing of(DomainId domain, Catalogue catalogue) {
        Set<ItemId> conditions = catalogue
                .items(Check.class)
                .filter(c -> c.origin().domain().equals(domain))
                .flatMap(c -> c.onlyIf().clauses().stream())
                .map(Condition.Clause::item)
                .collect(Collectors.toSet());
        return new DomainBearing(domain, conditions);
    }

    @Override
    public boolean couldMove(Asked item) {
        return conditions.contains(item.id())
                || (item instanceof Check check && check.origin().domain().equals(domain));
    }

    @Override
    public Set<Object> of(Asked item, ChoiceId choice) {
        return Stream.of(item)
                .filter(Check.class::isInstance)
                .map(Check.class::cast)
                .filter(c -> c.origin().domain().equals(domain))
                .flatMap(c -> Optional.ofNullable(c.means().get(choice)).stream())
                .collect(Collectors.toSet());
    }
}
