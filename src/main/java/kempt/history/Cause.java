package kempt.history;

import kempt.checklist.ItemId;

/**
 * Why a level moved.
 *
 * @param item the question behind it
 */
public record Cause(Kind kind, ItemId item) {
    /** Who or what moved it. */
    public enum Kind {
        /** Something about the situation was told anew. */
        HAPPENED,
        /** An answer is another one now. */
        YOU_CHANGED,
        /** An answer has aged, or was given anew. */
        AGED,
        /** The checklist behind it has another edition. */
        CHECKLIST_CHANGED
    }
}
