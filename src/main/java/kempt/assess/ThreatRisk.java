package kempt.assess;

import java.util.List;
import kempt.checklist.Threat;

/**
 * One threat as it stands for this person, with all that its number was made from.
 *
 * @param moves the answers that moved it, in the order of the files
 * @param urgentBy the answers that made it urgent; empty if it is not
 * @param before the level before protection
 * @param credit what is in place against it
 * @param down steps down for what is in place: fewest and most
 * @param eased steps that capacities take off the impact
 * @param now the level now: low uses the high end of credit, high the low end
 */
public record ThreatRisk(
        Threat threat,
        Levels likelihood,
        Levels impact,
        List<Move> moves,
        List<Reason> urgentBy,
        Levels before,
        Credit credit,
        Steps down,
        int eased,
        Levels now) {
    /** Steps down at the low and at the high end of what is in place. */
    public record Steps(int fewest, int most) {}

    public ThreatRisk {
        moves = List.copyOf(moves);
        urgentBy = List.copyOf(urgentBy);
    }

    public boolean urgent() {
        return !urgentBy.isEmpty();
    }
}
