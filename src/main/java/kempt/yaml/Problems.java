package kempt.yaml;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.text.Neutral;

/** Collects what is wrong with one file; the same thing said twice counts once. */
public final class Problems {
    private static final int WORD = 80;
    private static final int MOST = 200;
    private static final int MOST_SUGGESTED = 50;

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
        Problem.Severity severity = rule.force().severity(ours);
        boolean firstError = severity == Problem.Severity.ERROR && errors == 0;
        errors += severity == Problem.Severity.ERROR ? 1 : 0;
        if (isFull() && !firstError) {
            return;
        }
        Object[] shown = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            shown[i] = words[i] instanceof String word ? Neutral.line(word, WORD) : words[i];
        }
        found.add(new Problem(
                severity,
                mark,
                rule.code(),
                words.length == 0 ? rule.message() : String.format(rule.message(), shown),
                text.excerpt(mark),
                advice.isEmpty() ? Optional.empty() : Optional.of(advice)));
    }

    /** Whether there are so many problems that nobody will read a further one. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** A suggestion, unless there are so many problems that looking for one would take long. */
    public String suggest(String word, Collection<String> allowed) {
        return found.size() < MOST_SUGGESTED ? Suggestion.among(word, allowed) : "";
    }

    public boolean ours() {
        return ours;
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    /** How many errors were reported so far, those that are said twice or beyond what anyone reads among them. */
    public long errors() {
        return errors;
    }
}
