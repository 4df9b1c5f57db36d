package kempt.assess;

import java.util.Collection;
import kempt.checklist.Scoring;

/**
 * What is in place, counted in half points so that "partly" stays whole.
 *
 * @param low credit if everything uncertain is open, in half points
 * @param high credit if everything uncertain is done, in half points
 * @param all weight points of all checks counted
 * @param answered checks that count as answered
 * @param of checks counted
 */
public record Credit(int low, int high, int all, int answered, int of) {
    /** In place of all checks that apply, asked or not: what a threat's level is eased by. */
    static Credit ofAll(Collection<Finding> findings, Scoring scoring) {
        int low = 0;
        int high = 0;
        int all = 0;
        int answered = 0;
        int of = 0;
        for (Finding finding : findings) {
            if (finding.standing() == Standing.DOES_NOT_APPLY) {
                continue;
            }
            int points = scoring.weightPoints().get(finding.check().weight());
            all += points;
            of++;
            answered += finding.standing().answered() ? 1 : 0;
            low += halves(finding.standing(), false) * points;
            high += halves(finding.standing(), true) * points;
        }
        return new Credit(low, high, all, answered, of);
    }

    /** In place of the checks that were answered: what a domain shows. {@code of} still counts all that apply. */
    static Credit ofAnswered(Collection<Finding> findings, Scoring scoring) {
        Credit told =
                ofAll(findings.stream().filter(f -> f.standing().answered()).toList(), scoring);
        int of = (int) findings.stream()
                .filter(f -> f.standing() != Standing.DOES_NOT_APPLY)
                .count();
        return new Credit(told.low, told.high, told.all, told.answered, of);
    }

    /** In percent, rounded half up; 0 to 0 where nothing is counted. */
    public Span percent() {
        return all == 0 ? Span.NONE : new Span(percent(low), percent(high));
    }

    private int percent(int halves) {
        return (100 * halves + all) / (2 * all);
    }

    private static int halves(Standing standing, boolean hopeful) {
        return switch (standing) {
            case DONE -> 2;
            case PARTLY -> 1;
            case NOT_SURE, AGED -> hopeful ? 2 : 0;
            case OPEN, DOES_NOT_APPLY, RATHER_NOT_SAY, NOT_ANSWERED -> 0;
        };
    }
}
