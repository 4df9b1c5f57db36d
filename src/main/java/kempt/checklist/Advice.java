package kempt.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to do, and all that a person should know before doing it.
 *
 * @param act one sentence, the {@code do} of the file
 * @param steps each at most 30 minutes
 * @param minutes realistic for someone who does not do this every day, 1 and up
 * @param quietly a quieter way, where there is one
 * @param after items that come first if they are open
 */
public record Advice(
        String act,
        List<String> steps,
        int minutes,
        Noticed noticed,
        Optional<String> quietly,
        List<Who> who,
        Set<Change> changes,
        List<ItemId> after,
        Optional<String> caution,
        List<GuideId> guides) {
    public Advice {
        steps = List.copyOf(steps);
        who = List.copyOf(who);
        changes = Set.copyOf(changes);
        after = List.copyOf(after);
        guides = List.copyOf(guides);
    }
}
