package kempt.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kempt.assess.Assessment;
import kempt.assess.Credit;
import kempt.assess.DomainScore;
import kempt.assess.Finding;
import kempt.assess.Levels;
import kempt.assess.Move;
import kempt.assess.ThreatRisk;
import kempt.checklist.Advised;
import kempt.checklist.Asked;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.Level;
import kempt.checklist.Scoring;
import kempt.checklist.ThreatId;
import kempt.plan.Action;
import kempt.plan.Priority;

/** How a number came about: which answers, which rule. For threats, domains and actions. */
public final class Arithmetic {
    private static final int MOST_CHECKS = 40;

    private final Scoring scoring;

    public Arithmetic(Scoring scoring) {
        this.scoring = scoring;
    }

    public Page threat(ThreatRisk risk, Assessment assessment) {
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
                    risk.urgentBy().stream().map(i -> i.question().ask()).toList()));
        }
        blocks.add(Block.heading(2, "In place: " + Words.percent(risk.credit().percent())));
        blocks.add(Block.say(credit(risk.credit()) + " All checks that apply count, asked or not."));
        checks(
                assessment.findings().stream()
                        .filter(f -> f.check().guards().contains(risk.threat().id()))
                        .toList(),
                blocks);
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
                    .map(m -> steps(m) + ": " + m.item().question().ask() + " ["
                            + m.item().id() + "]")
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

    private static String credit(Credit credit) {
        return "%s of %d points, over %d of %d checks answered."
                .formatted(halves(credit.low(), credit.high()), credit.all(), credit.answered(), credit.of());
    }

    private static String halves(int low, int high) {
        return low == high ? half(low) : half(low) + " to " + half(high);
    }

    private static String half(int halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    private void checks(List<Finding> findings, List<Block> blocks) {
        if (findings.isEmpty()) {
            return;
        }
        blocks.add(new Block.Table(
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
                        .toList()));
        if (findings.size() > MOST_CHECKS) {
            blocks.add(Block.say("And " + (findings.size() - MOST_CHECKS) + " lighter ones."));
        }
    }

    private static String standing(Finding finding) {
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

    public Page domain(DomainScore score, Assessment assessment) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(score.domain().about()));
        blocks.add(Block.heading(2, "In place: " + Words.percent(score.credit().percent())));
        blocks.add(Block.say(credit(score.credit()) + " Only answered checks count here."
                + (score.thin() ? " Few answers stand behind this: take it as a first impression." : "")));
        blocks.add(Block.say("In a word: " + score.band() + "."));
        checks(
                assessment.findings().stream()
                        .filter(f -> f.check()
                                .origin()
                                .domain()
                                .equals(score.domain().id()))
                        .toList(),
                blocks);
        blocks.add(Block.say(Words.HONEST));
        return new Page(score.domain().title(), blocks);
    }

    /** An action in the plan: the whole of it, and where its place comes from. */
    public Page action(Action action, Optional<Finding> finding) {
        List<Block> blocks = new ArrayList<>(ActionText.whole(action));
        Priority p = action.priority();
        blocks.add(Block.heading(2, "Priority: " + p.value()));
        blocks.add(Block.say("Weight %s (%d points) times %d, divided by %d for its %s, rounded."
                .formatted(
                        action.item().weight().spoken(),
                        p.weightPoints(),
                        p.levelPoints(),
                        p.cost(),
                        Words.minutes(action.minutes()))));
        blocks.add(Block.bullets(p.worst().stream()
                .map(r -> r.threat().title() + ": " + r.before().high().spoken() + " before protection, "
                        + scoring.levelPoints().get(r.before().high()) + " points")
                .toList()));
        finding.ifPresent(f -> blocks.add(Block.say("Your answer: " + standing(f) + ".")));
        blocks.add(Block.say("It stands under \"" + Words.lane(action.lane()) + "\"."));
        blocks.add(Block.say(Words.HONEST));
        return new Page(action.item().id().value(), blocks);
    }

    /** An item that is not in the plan: what it is, and how it stands. */
    public Page item(Item item, Optional<Finding> finding) {
        List<Block> blocks = new ArrayList<>();
        if (item instanceof Asked asked) {
            blocks.add(Block.say(asked.question().ask()));
            asked.question().because().ifPresent(b -> blocks.add(Block.labelled("Why", b)));
        }
        if (item instanceof Inquiry inquiry) {
            blocks.add(Block.bullets(inquiry.effects().stream()
                    .map(e -> "\"" + e.choice() + "\" moves the "
                            + (e.factor() == Inquiry.Factor.IMPACT ? "impact" : "likelihood") + " of " + e.threat()
                            + (e.steps() > 0 ? " one step up" : " one step down"))
                    .toList()));
        }
        if (item instanceof Advised advised) {
            blocks.add(Block.labelled("Do", advised.advice().act()));
            blocks.add(Block.labelled(
                    "Weight",
                    advised.weight().spoken() + ", " + scoring.weightPoints().get(advised.weight()) + " points"));
            blocks.add(Block.labelled(
                    "Bears on",
                    Words.list(advised.threats().stream().map(ThreatId::value).toList())));
        }
        blocks.add(
                Block.say(finding.map(f -> "Your answer: " + standing(f) + ".").orElse("It is not in your plan.")));
        return new Page(item.id().value(), blocks);
    }

    /** The whole model on one page. */
    public Page model() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.say("Each threat has a likelihood and an impact, in five words. Both start from a base and move"
                        + " one step for each answer that speaks for or against. The level is looked up in table I-2 of NIST SP"
                        + " 800-30:"));
        List<String> head = new ArrayList<>(List.of("Likelihood, by impact"));
        for (Level impact : Level.values()) {
            head.add(impact.spoken());
        }
        blocks.add(new Block.Table(
                head,
                Arrays.stream(Level.values())
                        .map(likelihood -> row(likelihood, scoring))
                        .toList()));
        blocks.add(Block.say("What is in place takes the level down, what you can lean on eases slow threats, and an"
                + " answer that means danger now holds it up. \"Not sure\" makes a range. Skipping counts against"
                + " nobody."));
        blocks.add(Block.say("There is no overall percentage. " + Words.HONEST));
        return new Page("How kempt weighs", blocks);
    }

    private static List<String> row(Level likelihood, Scoring scoring) {
        List<String> row = new ArrayList<>(List.of(likelihood.spoken()));
        for (Level impact : Level.values()) {
            row.add(scoring.risk(likelihood, impact).spoken());
        }
        return row;
    }
}
