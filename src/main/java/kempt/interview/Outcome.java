package kempt.interview;

import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.checklist.ItemId;

/**
 * How a leg of asking ended.
 *
 * @param seen every item that was shown
 */
public record Outcome(AnswerSheet sheet, Set<ItemId> seen, End end) {
    /** The end of a leg. */
    public enum End {
        /** Everything was asked. */
        FINISHED,
        /** The person stopped here and wants the plan. */
        STOPPED,
        /** The person left. */
        LEFT,
        /** Input ended: unfinished. */
        END_OF_INPUT
    }

    public Outcome {
        seen = Set.copyOf(seen);
    }

    public boolean goesOn() {
        return end == End.FINISHED || end == End.STOPPED;
    }
}
