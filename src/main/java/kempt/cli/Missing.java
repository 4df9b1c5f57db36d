package kempt.cli;

import java.util.List;
import kempt.checklist.ItemId;

/** Answers that had to be there are not. */
final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ItemId> items;

    Missing(List<ItemId> items) {
        super("answers are missing");
        this.items = List.copyOf(items);
    }

    List<ItemId> items() {
        return items;
    }
}
