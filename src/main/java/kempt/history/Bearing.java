package kempt.history;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import kempt.answer.Answer;
import kempt.checklist.Asked;
import kempt.checklist.ChoiceId;

/** What items, and answers to them, have to do with something that can move. */
interface Bearing {
    /** Whether any answer could move it. */
    boolean couldMove(Asked item);

    /** What a choice does to it. */
    Set<Object> of(Asked item, ChoiceId choice);

    /** What an answer does to it. Two answers that do the same are no cause of a move. */
    default Set<Object> of(Asked item, Optional<Answer> answer) {
        Set<Object> does = new LinkedHashSet<>();
        if (answer.isPresent() && answer.get() instanceof Answer.Chose chose) {
            chose.choices().forEach(c -> does.addAll(of(item, c)));
        } else {
            answer.filter(Answer.Stock.class::isInstance).ifPresent(does::add);
        }
        return does;
    }
}
