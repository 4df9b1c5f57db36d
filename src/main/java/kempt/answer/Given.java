package kempt.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer, with what is known of when it was given.
 *
 * @param on the day it was given, where known
 * @param edition of the checklist it was given to, where known
 * @param stale whether it has aged: whoever builds the sheet knows today and marks it
 */
public record Given(Answer answer, Optional<LocalDate> on, Optional<Integer> edition, boolean stale) {
    /** An answer of which only itself is known. */
    public static Given of(Answer answer) {
        return new Given(answer, Optional.empty(), Optional.empty(), false);
    }

    public Given withStale(boolean now) {
        return new Given(answer, on, edition, now);
    }

    /** Whether it leaves open what holds today: "not sure", or a choice made too long ago. */
    public boolean uncertain() {
        return answer == Answer.Stock.NOT_SURE || (stale && answer instanceof Answer.Chose);
    }
}
