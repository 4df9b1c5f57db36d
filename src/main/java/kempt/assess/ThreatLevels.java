package kempt.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.checklist.ChoiceId;
import kempt.checklist.Inquiry;
import kempt.checklist.Level;
import kempt.checklist.QuestionType;
import kempt.checklist.Scoring;
import kempt.checklist.Threat;
import kempt.checklist.ThreatId;

/**
 * The level of each threat, before protection and now.
 *
 * <p>Likelihood and impact start from the threat's base and move one step for each answer, held within the five words;
 * the level is looked up in NIST SP 800-30 table I-2. "Not sure", and an answer that has aged, make a range from one
 * outcome to the other. An override holds the level up whatever else was said.
 */
final class ThreatLevels {
    private final Scoring scoring;
    private final AnswerSheet sheet;
    private final int capacities;
    private final Map<ThreatId, List<Move>> moves = new HashMap<>();
    private final Map<ThreatId, List<Reason>> urgentBy = new HashMap<>();
    private final Map<ThreatId, List<Finding>> guarding = new HashMap<>();

    ThreatLevels(Scoring scoring, List<Inquiry> told, AnswerSheet sheet, List<Finding> findings, int capacities) {
        this.scoring = scoring;
        this.sheet = sheet;
        this.capacities = Math.min(capacities, scoring.capacities().most());
        for (Inquiry item : told) {
            collectMoves(item);
            collectUrgent(item);
        }
        for (Finding finding : findings) {
            finding.check().guards().forEach(t -> guarding.computeIfAbsent(t, x -> new ArrayList<>())
                    .add(finding));
        }
    }

    ThreatRisk of(Threat threat) {
        List<Move> moves = this.moves.getOrDefault(threat.id(), List.of());
        Levels likelihood = moved(threat.likelihood(), moves, Inquiry.Factor.LIKELIHOOD);
        Levels impact = moved(threat.impact(), moves, Inquiry.Factor.IMPACT);
        List<Reason> urgentBy = this.urgentBy.getOrDefault(threat.id(), List.of());
        boolean urgent = !urgentBy.isEmpty();
        Levels before = new Levels(
                raised(scoring.risk(likelihood.low(), impact.low()), urgent),
                raised(scoring.risk(likelihood.high(), impact.high()), urgent));
        Credit credit = Credit.ofAll(guarding.getOrDefault(threat.id(), List.of()), scoring);
        if (urgent) {
            return new ThreatRisk(
                    threat, likelihood, impact, moves, urgentBy, before, credit, new ThreatRisk.Steps(0, 0), 0, before);
        }
        int eased = threat.slow() && capacities >= scoring.capacities().stepsAt()
                ? scoring.capacities().steps()
                : 0;
        ThreatRisk.Steps down = new ThreatRisk.Steps(
                stepsDown(credit.percent().low()), stepsDown(credit.percent().high()));
        Level low = now(likelihood.low(), impact.low(), eased, down.most());
        Level high = now(likelihood.high(), impact.high(), eased, down.fewest());
        return new ThreatRisk(
                threat,
                likelihood,
                impact,
                moves,
                urgentBy,
                before,
                credit,
                down,
                eased,
                new Levels(Level.min(low, high), high));
    }

    private Level now(Level likelihood, Level impact, int eased, int down) {
        Level start = scoring.risk(likelihood, impact);
        Level level = scoring.risk(likelihood, impact.moved(-eased)).moved(-down);
        if (likelihood.atLeast(scoring.floorLikelihood())) {
            // The floor holds steps back; it never lifts a level above where it began.
            level = Level.max(level, Level.min(start, scoring.floorLevel()));
        }
        return level;
    }

    private Level raised(Level level, boolean urgent) {
        return urgent ? Level.max(level, scoring.urgentAtLeast()) : level;
    }

    private int stepsDown(int inPlace) {
        int steps = 0;
        for (Scoring.StepDown step : scoring.stepsDown()) {
            if (inPlace >= step.inPlace()) {
                steps = step.steps();
            }
        }
        return steps;
    }

    private static Levels moved(Level base, List<Move> moves, Inquiry.Factor factor) {
        int least = 0;
        int most = 0;
        for (Move move : moves) {
            if (move.factor() == factor) {
                least += move.least();
                most += move.most();
            }
        }
        return new Levels(base.moved(least), base.moved(most));
    }

    private void collectMoves(Inquiry item) {
        for (Inquiry.Factor factor : Inquiry.Factor.values()) {
            Map<ThreatId, Map<ChoiceId, Integer>> steps = new HashMap<>();
            for (Inquiry.Effect effect : item.effects()) {
                if (effect.factor() == factor) {
                    steps.computeIfAbsent(effect.threat(), t -> new LinkedHashMap<>())
                            .merge(effect.choice(), effect.steps(), Integer::sum);
                }
            }
            steps.forEach((threat, ofThreat) -> move(item, factor, ofThreat)
                    .ifPresent(m -> moves.computeIfAbsent(threat, t -> new ArrayList<>())
                            .add(m)));
        }
    }

    private void collectUrgent(Inquiry item) {
        Map<ThreatId, List<ChoiceId>> choices = new HashMap<>();
        for (ChoiceId choice : chosen(item)) {
            item.urgent(choice).forEach(t -> choices.computeIfAbsent(t, x -> new ArrayList<>())
                    .add(choice));
        }
        choices.forEach((threat, by) ->
                urgentBy.computeIfAbsent(threat, t -> new ArrayList<>()).add(new Reason(item, by)));
    }

    /**
     * An answer moves a factor of a threat by one step at the most, however many of its choices point there.
     *
     * @param steps what each choice of the item does to that factor of that threat
     */
    private Optional<Move> move(Inquiry item, Inquiry.Factor factor, Map<ChoiceId, Integer> steps) {
        Reason reason = new Reason(item, List.of());
        int least;
        int most;
        if (sheet.given(item.id()).orElseThrow().uncertain()) {
            boolean other = item.question().type() == QuestionType.SEVERAL
                    || item.question().choices().stream().anyMatch(c -> !steps.containsKey(c.id()));
            least = steps.values().stream().mapToInt(s -> s).min().orElse(0);
            most = steps.values().stream().mapToInt(s -> s).max().orElse(0);
            least = other ? Math.min(0, least) : least;
            most = other ? Math.max(0, most) : most;
        } else {
            reason = new Reason(
                    item, chosen(item).stream().filter(steps::containsKey).toList());
            int sum = reason.choices().stream().mapToInt(steps::get).sum();
            least = Integer.signum(sum);
            most = least;
        }
        return least == 0 && most == 0
                ? Optional.empty()
                : Optional.of(new Move(reason, factor, Integer.signum(least), Integer.signum(most)));
    }

    private List<ChoiceId> chosen(Inquiry item) {
        Answer answer = sheet.answer(item.id()).orElseThrow();
        if (answer instanceof Answer.Chose chose) {
            return chose.choices();
        }
        return answer instanceof Answer.Stock stock ? List.of(new ChoiceId(stock.word())) : List.of();
    }
}
