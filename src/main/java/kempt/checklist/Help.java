package kempt.checklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A place where a person finds people.
 *
 * @param where country codes; empty means anywhere
 * @param threats what it helps with; empty means anything
 */
public record Help(
        HelpId id,
        String title,
        String about,
        String url,
        Kind kind,
        List<String> where,
        List<ThreatId> threats,
        Status status,
        Optional<YearMonth> lastSeen,
        Optional<LocalDate> checkedOn,
        String evidence,
        Optional<String> warning) {
    /** A directory leads on to others and comes first. */
    public enum Kind {
        DIRECTORY,
        HELPLINE,
        SERVICE
    }

    public Help {
        where = List.copyOf(where);
        threats = List.copyOf(threats);
    }
}
