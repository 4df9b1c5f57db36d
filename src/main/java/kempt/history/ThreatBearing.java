package kempt.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.checklist.Asked;
import kempt.checklist.Check;
import kempt.checklist.ChoiceId;
import kempt.checklist.Inquiry;
import kempt.checklist.ThreatId;

/** What has to do with one threat. */
record ThreatBearing(ThreatId threat) implements Bearing {
    @Override
    public boolean couldMove(Asked item) {
        if (item instanceof Check check) {
            return check.guards().contains(threat);
        }
        Inquiry inquiry = (Inquiry) item;
        return inquiry.effects().stream().anyMatch(e -> e.threat().equals(threat))
                || inquiry.urgentIf().values().stream().anyMatch(t -> t.contains(threat))
                || !inquiry.gives().isEmpty();
    }

    @Override
    public Set<Object> of(Asked item, ChoiceId choice) {
        Set<Object> does = new LinkedHashSet<>();
        if (item instanceof Check check) {
            Optional.ofNullable(check.means().get(choice)).ifPresent(does::add);
        } else if (item instanceof Inquiry inquiry) {
            inquiry.effects().stream()
                    .filter(e -> e.choice().equals(choice) && e.threat().equals(threat))
                    .forEach(e -> does.add(List.of(e.factor(), e.steps())));
            if (inquiry.urgent(choice).contains(threat)) {
                does.add("urgent");
            }
            Optional.ofNullable(inquiry.gives().get(choice)).ifPresent(does::add);
        }
        return does;
    }
}
