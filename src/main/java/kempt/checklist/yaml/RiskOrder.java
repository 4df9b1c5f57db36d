package kempt.checklist.yaml;

import java.util.List;

/**
 * The order in which risk checklists are asked: as {@code rules.yml} says, and then those it does not name, by id.
 *
 * @param leg the ids that the rules name, in order
 */
record RiskOrder(List<String> leg) {
    RiskOrder {
        leg = List.copyOf(leg);
    }

    boolean isLater(String checklist, String other) {
        int first = place(checklist);
        int second = place(other);
        return first == second ? checklist.compareTo(other) > 0 : first > second;
    }

    int place(String checklist) {
        int place = leg.indexOf(checklist);
        return place < 0 ? leg.size() : place;
    }
}
