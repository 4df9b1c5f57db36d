package kempt.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.checklist.ItemId;

/** What is to be asked, as far as the answers tell. It may change with every answer. */
public interface Agenda {
    /** All stops in order, those seen among them. */
    List<Stop> stops(AnswerSheet sheet, Set<ItemId> seen);

    /** Those of the stops that make a whole with this one. */
    default List<Stop> leg(Stop stop, List<Stop> stops) {
        return stops;
    }

    /**
     * Says what is to be said before a stop, if anything; picking anything but {@link Menu#GO_ON} ends the asking
     * early.
     *
     * @param passed where the person came by, the latest first
     */
    default Optional<Turn> arrive(Stop next, List<Stop> passed) {
        return Optional.empty();
    }

    /** What is to be looked at again because of an answer, though it was seen or carried over. */
    default Set<ItemId> reopened(ItemId item, AnswerSheet now) {
        return Set.of();
    }

    /**
     * Something to say after an answer, before going on; picking anything but {@link Menu#GO_ON} ends the leg early.
     */
    default Optional<Menu> after(ItemId item, AnswerSheet before, AnswerSheet now) {
        return Optional.empty();
    }
}
