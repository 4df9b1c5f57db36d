package kempt.checklist;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that protects, if it is in place.
 *
 * @param means a verdict for every choice of its question
 * @param guards the threats it protects from, at least one
 * @param every how often it must be done again; empty if once is enough
 */
public record Check(
        ItemId id,
        Origin origin,
        Condition onlyIf,
        Question question,
        Map<ChoiceId, Verdict> means,
        List<ThreatId> guards,
        Level weight,
        Period ages,
        Optional<Period> every,
        Advice advice)
        implements Asked, Advised {
    public Check {
        means = Map.copyOf(means);
        guards = List.copyOf(guards);
        if (guards.isEmpty()) {
            throw new IllegalArgumentException("a check guards something: " + id);
        }
    }

    @Override
    public Optional<String> because() {
        return question.because();
    }

    @Override
    public List<ThreatId> threats() {
        return guards;
    }
}
