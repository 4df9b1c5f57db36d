package kempt.plan;

import java.time.LocalDate;
import java.util.List;
import kempt.assess.Assessment;
import kempt.assess.Finding;
import kempt.checklist.Scoring;

/**
 * What to do, in order, with all that it was made from.
 *
 * @param asOf the day it was made for
 * @param actions in the order to do them; within a lane the first comes first
 * @param first the few to show before everything else
 * @param inPlace checks that are done, in the order of the files
 * @param scoring the numbers that it was made by
 */
public record Plan(
        LocalDate asOf,
        Assessment assessment,
        List<Action> actions,
        List<Action> first,
        List<Finding> inPlace,
        Scoring scoring) {
    public Plan {
        actions = List.copyOf(actions);
        first = List.copyOf(first);
        inPlace = List.copyOf(inPlace);
    }

    public List<Action> in(Lane lane) {
        return actions.stream().filter(a -> a.lane() == lane).toList();
    }
}
