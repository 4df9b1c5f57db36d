package kempt.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of items on one subject, in the order its author wants them.
 *
 * @param edition raised when the meaning of an item changes, 1 and up
 * @param reviewed when a person last went through it
 */
public record Checklist(
        ChecklistId id,
        Kind kind,
        int edition,
        String title,
        Optional<String> about,
        Optional<LocalDate> reviewed,
        List<Section> sections) {
    public Checklist {
        sections = List.copyOf(sections);
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(s -> s.items().stream());
    }
}
