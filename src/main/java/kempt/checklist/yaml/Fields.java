package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kempt.checklist.Ids;
import kempt.yaml.Mark;
import kempt.yaml.Node;
import kempt.yaml.Problems;
import kempt.yaml.Suggestion;

/**
 * The keys of one table, asked for by name. What is missing, mistyped or of the wrong shape is noted, and the answer is
 * then empty; whoever reads looks at the count of errors at the end. Keys that nobody asked for are unknown.
 *
 * <p>Who has own checklists waits for this at each start, so here a loop is better than a stream.
 */
final class Fields {
    static final int LONGEST = 1000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Node.Mapping mapping;
    private final String what;
    private final Problems problems;
    private final Map<String, Node.Entry> entries = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> needed = new LinkedHashSet<>();

    /** @param what the thing described, as in {@code item 'screen-lock'} */
    Fields(Node.Mapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
        for (Node.Entry entry : mapping.entries()) {
            entries.put(entry.key(), entry);
        }
    }

    Problems problems() {
        return problems;
    }

    /** Where to point when a key is missing: at the id, or at the first key. */
    Mark home() {
        if (has("id")) {
            return entries.get("id").keyMark();
        }
        return mapping.entries().isEmpty()
                ? mapping.mark()
                : mapping.entries().get(0).keyMark();
    }

    /** Whether the key is there, whatever its value. Asking does not make it known. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Mark> keyMark(String key) {
        return has(key) ? Optional.of(entries.get(key).keyMark()) : Optional.empty();
    }

    Optional<Node> node(String key) {
        known.add(key);
        return has(key) ? Optional.of(entries.get(key).value()) : Optional.empty();
    }

    /** Keys that must be there. */
    void need(String... keys) {
        known.addAll(List.of(keys));
        needed.addAll(List.of(keys));
    }

    /** Notes that a key does not belong to this kind of thing, if it is there. */
    void refuse(String why, String... keys) {
        for (String key : keys) {
            known.add(key);
            if (has(key)) {
                problems.report(entries.get(key).keyMark(), FormatRule.KEY_NOT_HERE, key, why);
            }
        }
    }

    Optional<Node.Scalar> scalar(String key) {
        Optional<Node> value = node(key);
        return value.isPresent() ? scalar(key, value.get()) : Optional.empty();
    }

    private Optional<Node.Scalar> scalar(String key, Node value) {
        if (!(value instanceof Node.Scalar scalar)) {
            problems.report(value.mark(), FormatRule.EXPECTED_TEXT, key);
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            problems.report(keyMark(key).orElse(scalar.mark()), FormatRule.EMPTY_VALUE, key);
            return Optional.empty();
        }
        if (scalar.text().length() > LONGEST) {
            problems.report(scalar.mark(), FormatRule.TEXT_TOO_LONG, key, String.valueOf(LONGEST));
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    Optional<String> text(String key) {
        return scalar(key).map(Node.Scalar::text).map(String::strip);
    }

    /** A scalar turned into a value, where that can fail with a problem of its own. */
    <T> Optional<T> read(String key, Function<Node.Scalar, Optional<T>> reader) {
        return scalar(key).flatMap(reader);
    }

    <T> Optional<T> id(String key, Function<String, T> id) {
        return read(key, scalar -> id(scalar, id));
    }

    <T> Optional<T> id(Node.Scalar scalar, Function<String, T> id) {
        if (Ids.isId(scalar.text())) {
            return Optional.of(id.apply(scalar.text()));
        }
        problems.report(scalar.mark(), FormatRule.BAD_ID, scalar.text());
        return Optional.empty();
    }

    /** One of a few words. */
    <T> Optional<T> word(String key, Words<T> words) {
        return read(key, scalar -> word(key, scalar, words));
    }

    <T> Optional<T> word(String key, Node.Scalar scalar, Words<T> words) {
        Optional<T> value = words.find(scalar.text());
        if (value.isEmpty()) {
            String advice = problems.suggest(scalar.text(), words.all());
            problems.reportWith(advice, scalar.mark(), FormatRule.UNKNOWN_WORD, scalar.text(), key);
        }
        return value;
    }

    Optional<Integer> number(String key, int least, int most) {
        return read(key, scalar -> number(scalar, least, most));
    }

    Optional<Integer> number(Node.Scalar scalar, int least, int most) {
        if (NUMBER.matcher(scalar.text()).matches()) {
            int number = Integer.parseInt(scalar.text());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        problems.report(
                scalar.mark(), FormatRule.BAD_NUMBER, scalar.text(), String.valueOf(least), String.valueOf(most));
        return Optional.empty();
    }

    /** The entries of a list; empty if there is none. */
    List<Node> list(String key) {
        Optional<Node> value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.report(value.get().mark(), FormatRule.EXPECTED_LIST, key);
        return List.of();
    }

    /** The entries of a list of words, each once. */
    List<Node.Scalar> scalars(String key, int most) {
        List<Node.Scalar> scalars = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Node item : limited(key, list(key), most)) {
            Optional<Node.Scalar> scalar = scalar(key, item);
            if (scalar.isPresent() && !seen.add(scalar.get().text())) {
                problems.report(
                        scalar.get().mark(),
                        FormatRule.IN_LIST_TWICE,
                        scalar.get().text());
            } else {
                scalar.ifPresent(scalars::add);
            }
        }
        return scalars;
    }

    /** A list of things that are read one by one. */
    <T> List<T> all(String key, int most, Function<Node.Scalar, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        for (Node.Scalar scalar : scalars(key, most)) {
            reader.apply(scalar).ifPresent(all::add);
        }
        return all;
    }

    /** Texts, one after the other; the same one may return. */
    List<String> texts(String key, int most) {
        List<String> texts = new ArrayList<>();
        for (Node item : limited(key, list(key), most)) {
            scalar(key, item).ifPresent(s -> texts.add(s.text().strip()));
        }
        return texts;
    }

    /** The lines of a table; empty if there is none. */
    List<Node.Entry> entries(String key, int most) {
        return limited(key, table(key).map(Node.Mapping::entries).orElse(List.of()), most);
    }

    /** A table, if there is one. */
    Optional<Node.Mapping> table(String key) {
        Optional<Node> value = node(key);
        if (value.isPresent() && !(value.get() instanceof Node.Mapping)) {
            problems.report(value.get().mark(), FormatRule.EXPECTED_TABLE, key);
        }
        return value.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    /** The tables of a list, such as the items of a section. */
    List<Node.Mapping> tables(String key, int most) {
        List<Node.Mapping> tables = new ArrayList<>();
        for (Node item : limited(key, list(key), most)) {
            if (item instanceof Node.Mapping table) {
                tables.add(table);
            } else {
                problems.report(item.mark(), FormatRule.EXPECTED_TABLE, key);
            }
        }
        return tables;
    }

    <T> List<T> limited(String key, List<T> all, int most) {
        if (all.size() > most) {
            problems.report(keyMark(key).orElse(home()), FormatRule.TOO_MANY, String.valueOf(most), key);
            return all.subList(0, most);
        }
        return all;
    }

    /**
     * Notes every key that nobody asked for, and every needed one that is missing and not merely misspelt.
     *
     * @return whether all that is needed is there
     */
    boolean done() {
        Set<String> meant = new LinkedHashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                String advice = problems.suggest(entry.key(), known);
                problems.reportWith(advice, entry.keyMark(), FormatRule.UNKNOWN_KEY, entry.key());
                if (!problems.isFull()) {
                    Suggestion.nearest(entry.key(), known).ifPresent(meant::add);
                }
            }
        }
        boolean whole = true;
        for (String key : needed) {
            whole &= has(key);
            if (!has(key) && !meant.contains(key)) {
                problems.reportWith("add  " + key + ": …", home(), FormatRule.MISSING_KEY, what, key);
            }
        }
        return whole;
    }
}
