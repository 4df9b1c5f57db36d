package kempt.checklist;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that is asked to know, not to advise: a risk item, or a profile item of a hygiene checklist.
 *
 * @param effects how each choice moves threats; empty for a profile item
 * @param urgentIf threats that a choice makes urgent
 * @param gives the capacity that a choice shows
 * @param help shown at once when an answer is urgent
 */
public record Inquiry(
        ItemId id,
        Origin origin,
        Condition onlyIf,
        Question question,
        Level weight,
        Period ages,
        List<Effect> effects,
        Map<ChoiceId, List<ThreatId>> urgentIf,
        Map<ChoiceId, CapacityId> gives,
        List<HelpId> help)
        implements Asked {

    /** One step of one factor of one threat. */
    public record Effect(ChoiceId choice, Factor factor, int steps, ThreatId threat) {
        public Effect {
            if (steps != 1 && steps != -1) {
                throw new IllegalArgumentException("an answer moves a factor by one step");
            }
        }
    }

    /** What of a threat an answer moves. */
    public enum Factor {
        LIKELIHOOD,
        IMPACT
    }

    public Inquiry {
        effects = List.copyOf(effects);
        urgentIf = Map.copyOf(urgentIf);
        gives = Map.copyOf(gives);
        help = List.copyOf(help);
    }

    /** The threats that this choice makes urgent; empty if none. */
    public List<ThreatId> urgent(ChoiceId choice) {
        return Optional.ofNullable(urgentIf.get(choice)).orElse(List.of());
    }
}
