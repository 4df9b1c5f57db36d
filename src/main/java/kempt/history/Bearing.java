package kempt.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.Answer;
import kempt.checklist.Asked;
import kempt.checklist.Check;
import kempt.checklist.ChoiceId;
import kempt.checklist.Inquiry;
import kempt.checklist.ThreatId;

/** What an item, and an answer to it, has to do with one threat. */
record Bearing(ThreatId threat) {
    /** Whether any answer could move it. */
    boolean couldMove(Asked item) {
        if (item instanceof Check check) {
            return check.guards().contains(threat);
        }
        Inquiry inquiry = (Inquiry) item;
        return inquiry.effects().stream().anyMatch(e -> e.threat().equals(threat))
                || inquiry.urgentIf().values().stream().anyMatch(t -> t.contains(threat))
                || !inquiry.gives().isEmpty();
    }

    /** What an answer does to it. Two answers that do the same are no cause of a move. */
    Set<Object> of(Asked item, Optional<Answer> answer) {
        Set<Object> does = new LinkedHashSet<>();
        if (answer.isPresent() && answer.get() instanceof Answer.Chose chose) {
            chose.choices().forEach(c -> does.addAll(of(item, c)));
        } else {
            answer.filter(Answer.Stock.class::isInstance).ifPresent(does::add);
        }
        return does;
    }

    private List<Object> of(Asked item, ChoiceId choice) {
        List<Object> does = new ArrayList<>();
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
