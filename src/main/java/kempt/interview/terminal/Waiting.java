package kempt.interview.terminal;

import java.util.List;
import java.util.Optional;

/** Nothing is asked, and what was asked is being done. */
record Waiting() implements View<Void> {
    @Override
    public Page page() {
        return new Page("", List.of(Block.strong("One moment")), Optional.empty(), List.of(), List.of(), 0);
    }

    @Override
    public Next<Void> press(Key key, Drawing.Window seen) {
        return new Next.Stay<>(this);
    }
}
