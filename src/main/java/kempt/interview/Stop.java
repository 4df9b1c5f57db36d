package kempt.interview;

import java.util.List;
import kempt.checklist.Asked;
import kempt.checklist.Checklist;
import kempt.checklist.Guide;
import kempt.checklist.Section;

/** A question in its place: the checklist and section it stands in, and the guides that go with it. */
public record Stop(Asked item, Checklist checklist, Section section, List<Guide> guides) {
    public Stop {
        guides = List.copyOf(guides);
    }

    /** Why it is asked: the item's own words, else what the checklist is about. */
    String why() {
        return item.question().because().or(checklist::about).orElse(checklist.title());
    }

    boolean sameSection(Stop other) {
        return checklist.id().equals(other.checklist().id())
                && item.origin().section() == other.item().origin().section();
    }
}
