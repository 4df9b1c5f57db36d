package kempt.plan;

import java.time.LocalDate;
import java.util.Optional;
import kempt.checklist.ItemId;
import kempt.checklist.Who;

/**
 * What a person noted about a step of their plan.
 *
 * @param on the day it was noted
 * @param until of {@link Kind#LATER}: the day it comes up again, if one was named
 * @param to of {@link Kind#HAND}: a friend or an employer
 * @param name of {@link Kind#HAND}: who it is, in the person's words, if they wanted to say
 */
public record Mark(
        ItemId item, Kind kind, LocalDate on, Optional<LocalDate> until, Optional<Who> to, Optional<String> name) {
    /** What can be noted. */
    public enum Kind {
        DONE("done"),
        LATER("later"),
        HAND("hand"),
        /** Takes the last note on the item back. */
        UNDO("undo");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static Mark of(ItemId item, Kind kind, LocalDate on) {
        return new Mark(item, kind, on, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it puts the step off on this day. */
    public boolean postpones(LocalDate today) {
        return kind == Kind.LATER && until.map(today::isBefore).orElse(true);
    }
}
