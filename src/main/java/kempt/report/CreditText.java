package kempt.report;

import java.util.Comparator;
import java.util.List;
import kempt.assess.Credit;
import kempt.assess.Finding;
import kempt.checklist.Scoring;

/** What stands behind a share in place: the sum in one sentence, and a table of the checks. */
final class CreditText {
    private static final int MOST_CHECKS = 40;

    private CreditText() {}

    static String sum(Credit credit) {
        return "%s of %d points, over %d of %d checks answered."
                .formatted(halves(credit.low(), credit.high()), credit.all(), credit.answered(), credit.of());
    }

    private static String halves(int low, int high) {
        return low == high ? half(low) : half(low) + " to " + half(high);
    }

    private static String half(int halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    /** The heaviest checks; nothing if there are none. */
    static List<Block> checks(List<Finding> findings, Scoring scoring) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Block table = new Block.Table(
                List.of("Check", "Points", "Answer"),
                findings.stream()
                        .sorted(Comparator.comparing((Finding f) -> f.check().weight())
                                .reversed())
                        .limit(MOST_CHECKS)
                        .map(f -> List.of(
                                f.check().id().value(),
                                Integer.toString(
                                        scoring.weightPoints().get(f.check().weight())),
                                standing(f)))
                        .toList());
        int lighter = findings.size() - MOST_CHECKS;
        return lighter > 0 ? List.of(table, Block.say("And " + lighter + " lighter ones.")) : List.of(table);
    }

    static String standing(Finding finding) {
        return switch (finding.standing()) {
            case DONE -> "in place";
            case PARTLY -> "partly: half the points";
            case OPEN -> "open";
            case NOT_SURE -> "not sure: none or all of the points";
            case AGED -> "some time ago: none or all of the points";
            case DOES_NOT_APPLY -> "does not apply: not counted";
            case RATHER_NOT_SAY -> "rather not say: no points";
            case NOT_ANSWERED -> "not answered: no points";
        };
    }
}
