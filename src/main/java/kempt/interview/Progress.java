package kempt.interview;

import java.util.List;
import kempt.checklist.ChecklistId;

/** Where a person is, in words; no bar, no count of what is left that could shame. */
final class Progress {
    private Progress() {}

    /** "part 2 of 5: Around you". The parts are the checklists that are asked. */
    static String of(Stop stop, List<Stop> stops) {
        List<ChecklistId> parts =
                stops.stream().map(s -> s.checklist().id()).distinct().toList();
        int part = parts.indexOf(stop.checklist().id()) + 1;
        return "part %d of %d: %s"
                .formatted(part, parts.size(), stop.checklist().title());
    }
}
