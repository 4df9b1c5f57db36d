package kempt.interview;

import kempt.answer.Answer;

/** What a person did at a question. */
public sealed interface Reply {
    record Gave(Answer answer) implements Reply {}

    /** A note to the question; an empty one removes it. The question stays. */
    record Noted(String note) implements Reply {}

    /** The ways through an interview that are no answer. */
    enum Way implements Reply {
        /** On to the next; what was answered before stays. */
        SKIP,
        SKIP_SECTION,
        /** On to the next; what was answered before is as if it never was. */
        TAKE_BACK,
        BACK,
        REVIEW,
        /** The person left: not an error, and nothing is lost that was kept. */
        LEAVE,
        /** Input ended. It is never an answer. */
        END_OF_INPUT
    }
}
