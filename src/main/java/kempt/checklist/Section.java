package kempt.checklist;

import java.util.List;
import java.util.Optional;

/**
 * A part of a checklist.
 *
 * @param intensity 0 (plain) to 3 (may be hard to think about)
 * @param contentNote said before the section, from intensity 2 on
 */
public record Section(String title, int intensity, Optional<String> contentNote, List<Item> items) {
    public Section {
        items = List.copyOf(items);
    }
}
