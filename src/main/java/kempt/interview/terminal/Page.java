package kempt.interview.terminal;

import java.util.List;
import java.util.Optional;

/**
 * What a screen says, before it is known how much room there is.
 *
 * @param where the place in the interview, in words; may be empty
 * @param notice something asked again, or told, beside the page itself
 * @param hints the keys that work here
 * @param few those of them that must be seen even where there is hardly room
 * @param unseen the keys that work while all there is to pick is still below, what matters most first; empty if that
 *     makes no difference
 * @param top the row of the body to begin with, where it does not fit; the block a person is at is seen in any case
 */
record Page(
        String where,
        List<Block> body,
        Optional<String> notice,
        List<Hint> hints,
        List<Hint> few,
        List<Hint> unseen,
        int top) {
    Page {
        body = List.copyOf(body);
        hints = List.copyOf(hints);
        few = List.copyOf(few);
        unseen = List.copyOf(unseen);
    }

    Page(String where, List<Block> body, Optional<String> notice, List<Hint> hints, List<Hint> few, int top) {
        this(where, body, notice, hints, few, List.of(), top);
    }

    /** Whether there is nothing to answer in it. */
    boolean isToRead() {
        return body.stream().noneMatch(b -> b instanceof Block.Option || b instanceof Block.Typing);
    }
}
