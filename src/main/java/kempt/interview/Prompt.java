package kempt.interview;

import java.util.List;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.checklist.Asked;
import kempt.checklist.Guide;

/**
 * A question as it is put to a person.
 *
 * @param where progress in words: "part 2 of 5: Around you"
 * @param why why it is asked
 * @param guides shown on request
 * @param before what was answered before, if anything
 * @param note the person's own note, if any
 */
public record Prompt(
        Asked item, String where, String why, List<Guide> guides, Optional<Answer> before, Optional<String> note) {
    public Prompt {
        guides = List.copyOf(guides);
    }

    /** What Enter alone says: once more what was answered before; without that, nothing. */
    public Reply onEnter() {
        return before.<Reply>map(Reply.Gave::new).orElse(Reply.Way.SKIP);
    }
}
