package kempt.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.text.Neutral;

/** Collects what is wrong with one file; the same thing said twice counts once. */
public final class Problems {
    private static final int WORD = 80;

    private final Text text;
    private final boolean ours;
    private final Set<Problem> found = new LinkedHashSet<>();
    private long errors;

    /** @param ours whether the file is one that kempt ships, to which some rules are stricter */
    public Problems(Text text, boolean ours) {
        this.text = text;
        this.ours = ours;
    }

    /** Notes a problem, with the rule's own advice. */
    public void report(Mark mark, Rule rule, Object... words) {
        reportWith(rule.advice(), mark, rule, words);
    }

    /** Notes a problem, with advice for this very case; an empty one leaves it out. */
    public void reportWith(String advice, Mark mark, Rule rule, Object... words) {
        Object[] shown = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            shown[i] = words[i] instanceof String word ? Neutral.line(word, WORD) : words[i];
        }
        Problem problem = new Problem(
                rule.force().severity(ours),
                mark,
                rule.code(),
                words.length == 0 ? rule.message() : String.format(rule.message(), shown),
                text.excerpt(mark),
                advice.isEmpty() ? Optional.empty() : Optional.of(advice));
        if (found.add(problem) && problem.isError()) {
            errors++;
        }
    }

    public boolean ours() {
        return ours;
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    /** How many errors there are so far. */
    public long errors() {
        return errors;
    }
}
