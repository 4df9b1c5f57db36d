package kempt.assess;

import java.util.List;
import kempt.checklist.ChoiceId;
import kempt.checklist.Inquiry;

/**
 * An answer that counted, and for which of its choices.
 *
 * @param choices those that were chosen and count here; empty where the answer is uncertain
 */
public record Reason(Inquiry item, List<ChoiceId> choices) {
    public Reason {
        choices = List.copyOf(choices);
    }
}
