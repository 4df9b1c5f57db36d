package kempt.checklist.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kempt.checklist.Change;
import kempt.checklist.Help;
import kempt.checklist.Inquiry;
import kempt.checklist.Kind;
import kempt.checklist.Level;
import kempt.checklist.Noticed;
import kempt.checklist.QuestionType;
import kempt.checklist.Side;
import kempt.checklist.Status;
import kempt.checklist.Verdict;
import kempt.checklist.Who;
import kempt.checklist.Within;

/** A closed list of words that a key takes, and what each stands for. */
final class Words<T> {
    static final Words<Kind> KIND = of(Kind::word, Kind.values());
    static final Words<QuestionType> TYPE = of(QuestionType::word, QuestionType.values());
    static final Words<Level> LEVEL = of(Level::word, Level.values());
    static final Words<Verdict> VERDICT = of(Verdict::word, Verdict.values());
    static final Words<Noticed> NOTICED = of(Noticed::word, Noticed.values());
    static final Words<Who> WHO = of(Who::word, Who.values());
    static final Words<Change> CHANGE = of(Change::word, Change.values());
    static final Words<Within> WITHIN = of(Within::word, Within.values());
    static final Words<Side> SIDE = of(Side::word, Side.values());
    static final Words<Status> STATUS = of(Status::word, Status.values());
    static final Words<Help.Kind> HELP_KIND = of(k -> lower(k), Help.Kind.values());
    static final Words<Inquiry.Factor> FACTOR = of(f -> lower(f), Inquiry.Factor.values());

    /** Whether a threat is slow. */
    static final Words<Boolean> PACE = new Words<>(Map.of("slow", true, "fast", false));

    /** When a response appears: from a level on, or only when urgent. */
    static final Words<Optional<Level>> WHEN = when();

    private final Map<String, T> words;

    private Words(Map<String, T> words) {
        this.words = words;
    }

    @SafeVarargs
    private static <T> Words<T> of(Function<T, String> word, T... values) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return new Words<>(words);
    }

    private static Words<Optional<Level>> when() {
        Map<String, Optional<Level>> words = new LinkedHashMap<>();
        words.put("urgent", Optional.empty());
        for (Level level : Level.values()) {
            words.put(level.word(), Optional.of(level));
        }
        return new Words<>(words);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(words.get(word));
    }

    List<String> all() {
        return List.copyOf(words.keySet());
    }
}
