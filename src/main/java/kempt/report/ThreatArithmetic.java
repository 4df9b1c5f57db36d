package kempt.report;

import java.util.ArrayList;
import java.util.List;
import kempt.answer.Wording;
import kempt.assess.Assessment;
import kempt.assess.Levels;
import kempt.assess.Move;
import kempt.assess.Reason;
import kempt.assess.ThreatRisk;
import kempt.checklist.Inquiry;
import kempt.checklist.Level;
import kempt.checklist.Scoring;

/** How the level of a threat came about: which answers, which rules, what is in place. */
public final class ThreatArithmetic {
    private final Scoring scoring;

    public ThreatArithmetic(Scoring scoring) {
        this.scoring = scoring;
    }

    public Page page(ThreatRisk risk, Assessment assessment) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(risk.threat().about()));
        factor(
                "How likely",
                risk.threat().likelihood(),
                risk.threat().likelihoodBecause(),
                risk.likelihood(),
                moves(risk, Inquiry.Factor.LIKELIHOOD),
                blocks);
        factor(
                "How bad",
                risk.threat().impact(),
                risk.threat().impactBecause(),
                risk.impact(),
                moves(risk, Inquiry.Factor.IMPACT),
                blocks);
        blocks.add(Block.heading(2, "Before protection: " + Words.levels(risk.before())));
        blocks.add(Block.say("Likelihood " + Words.levels(risk.likelihood()) + " and impact "
                + Words.levels(risk.impact()) + ", looked up in table I-2 of NIST SP 800-30."));
        if (risk.urgent()) {
            blocks.add(Block.say("Answers that mean danger now hold it at "
                    + scoring.urgentAtLeast().spoken() + " or above, whatever else is in place:"));
            blocks.add(Block.bullets(
                    risk.urgentBy().stream().map(ThreatArithmetic::reason).toList()));
        }
        blocks.add(Block.heading(2, "In place: " + Words.percent(risk.credit().percent())));
        blocks.add(Block.say(CreditText.sum(risk.credit()) + " All checks that apply count, asked or not."));
        blocks.addAll(CreditText.checks(
                assessment.findings().stream()
                        .filter(f -> f.check().guards().contains(risk.threat().id()))
                        .toList(),
                scoring));
        blocks.add(Block.heading(2, "Now: " + Words.levels(risk.now())));
        blocks.add(Block.say(now(risk)));
        blocks.add(Block.say(Words.HONEST));
        return new Page(risk.threat().title(), blocks);
    }

    private static List<Move> moves(ThreatRisk risk, Inquiry.Factor factor) {
        return risk.moves().stream().filter(m -> m.factor() == factor).toList();
    }

    private static void factor(
            String title, Level base, String because, Levels result, List<Move> moves, List<Block> blocks) {
        blocks.add(Block.heading(2, title + ": " + Words.levels(result)));
        blocks.add(Block.say("It starts at " + base.spoken() + ". " + because));
        if (!moves.isEmpty()) {
            blocks.add(Block.bullets(moves.stream()
                    .map(m -> steps(m) + ": " + reason(m.reason()))
                    .toList()));
        }
    }

    private static String steps(Move move) {
        if (move.least() == move.most()) {
            return move.least() > 0 ? "One step up" : "One step down";
        }
        String least = move.least() < 0 ? "one step down" : "no step";
        String most = move.most() > 0 ? "one step up" : "no step";
        return "From " + least + " to " + most;
    }

    /** The question, what was chosen that counts, and the id, for whoever wants to look at it again. */
    private static String reason(Reason reason) {
        String chosen = reason.choices().isEmpty()
                ? "not sure, or some time ago"
                : Wording.of(reason.item().question(), reason.choices());
        return reason.item().question().ask() + " \"" + chosen + "\" ["
                + reason.item().id() + "]";
    }

    private String now(ThreatRisk risk) {
        if (risk.urgent()) {
            return "While it is urgent, nothing that is in place takes a step off.";
        }
        String eased = risk.eased() > 0
                ? "What and whom you can lean on takes " + count(risk.eased()) + " off the impact. "
                : "";
        ThreatRisk.Steps down = risk.down();
        String steps =
                down.fewest() == down.most() ? count(down.most()) : count(down.fewest()) + " to " + count(down.most());
        String rule = scoring.stepsDown().stream()
                .map(s -> count(s.steps()) + " from " + s.inPlace() + " percent")
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
        return eased + "What is in place takes " + steps + " off the level (" + rule + "). While the likelihood is "
                + scoring.floorLikelihood().spoken() + " or more, it does not fall under "
                + scoring.floorLevel().spoken() + ".";
    }

    private static String count(int steps) {
        return steps == 0 ? "no step" : steps == 1 ? "one step" : steps + " steps";
    }
}
