package kempt.checklist;

import java.util.List;
import java.util.Optional;

/**
 * What to do when a threat is there. It is not asked.
 *
 * @param when the level before protection from which it appears; empty means only when the threat is urgent
 * @param because why, if the author says so
 */
public record Response(
        ItemId id,
        Origin origin,
        Condition onlyIf,
        List<ThreatId> respondsTo,
        Optional<Level> when,
        Within within,
        Optional<String> because,
        Level weight,
        Advice advice)
        implements Advised {
    public Response {
        respondsTo = List.copyOf(respondsTo);
        if (respondsTo.isEmpty()) {
            throw new IllegalArgumentException("a response answers something: " + id);
        }
    }

    @Override
    public List<ThreatId> threats() {
        return respondsTo;
    }
}
