package kempt.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.checklist.ItemId;

/** The notes that count: of each item the last one that was not taken back. */
public final class Marks {
    public static final Marks NONE = new Marks(List.of());

    private final Map<ItemId, Mark> last = new HashMap<>();

    /** @param all in the order they were made */
    public Marks(List<Mark> all) {
        Map<ItemId, Deque<Mark>> stacks = new HashMap<>();
        for (Mark mark : all) {
            Deque<Mark> stack = stacks.computeIfAbsent(mark.item(), i -> new ArrayDeque<>());
            if (mark.kind() == Mark.Kind.UNDO) {
                stack.poll();
            } else {
                stack.push(mark);
            }
        }
        stacks.forEach((item, stack) -> {
            if (!stack.isEmpty()) {
                last.put(item, stack.peek());
            }
        });
    }

    public Optional<Mark> on(ItemId item) {
        return Optional.ofNullable(last.get(item));
    }

    public boolean isDone(ItemId item) {
        return on(item).filter(m -> m.kind() == Mark.Kind.DONE).isPresent();
    }

    /** Those that count, in no order. */
    public List<Mark> all() {
        return List.copyOf(last.values());
    }
}
