package kempt.checklist;

import java.time.Period;

/** An item that is a question. */
public sealed interface Asked extends Item permits Inquiry, Check {
    Question question();

    /** How much it matters that this is asked: of a check also how much it protects. */
    Level weight();

    /** After this time the answer is stale. */
    Period ages();
}
