package kempt.checklist;

import java.util.List;
import java.util.Optional;

/** An item that says what to do. */
public sealed interface Advised extends Item permits Check, Response {
    Advice advice();

    /** Why it is worth doing, if the author says so. */
    Optional<String> because();

    Level weight();

    /** The threats it bears on: what a check guards, what a response responds to. Most relevant first. */
    List<ThreatId> threats();
}
