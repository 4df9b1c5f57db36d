package kempt.assess;

import kempt.checklist.Inquiry;

/**
 * One answer's effect on one factor of a threat.
 *
 * @param least steps if the uncertain goes one way
 * @param most steps if it goes the other; the same as {@code least} for a definite answer
 */
public record Move(Reason reason, Inquiry.Factor factor, int least, int most) {}
