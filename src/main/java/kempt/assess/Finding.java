package kempt.assess;

import java.time.LocalDate;
import java.util.Optional;
import kempt.checklist.Check;

/**
 * One check that concerns the person, and how it stands. It carries the check: no later step looks it up again.
 *
 * @param on the day it was answered, where known
 */
public record Finding(Check check, Standing standing, Optional<LocalDate> on) {
    /** Whether there is something to do: the check is open or partly done. */
    public boolean isOpen() {
        return standing == Standing.OPEN || standing == Standing.PARTLY;
    }
}
