package kempt.interview;

import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.checklist.ItemId;

/** Is handed what was said after every change, before the next question. */
public interface Keep {
    /** Keeps nothing. */
    Keep NOTHING = (sheet, seen) -> {};

    /**
     * The person said, skipped or noted something.
     *
     * @param seen every item that was shown
     */
    void keep(AnswerSheet sheet, Set<ItemId> seen);
}
