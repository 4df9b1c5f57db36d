package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kempt.checklist.Level;
import kempt.checklist.Scoring;
import kempt.checklist.Verdict;
import kempt.yaml.Document;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Reads {@code scoring.yml}: every number of the model, each with its reason. */
final class ScoringReader {
    private static final int MOST = 100_000;
    private static final int PERCENT = 100;

    private final Problems problems;

    ScoringReader(Problems problems) {
        this.problems = problems;
    }

    /** The numbers, or nothing and problems. */
    Optional<Scoring> read(Document document) {
        long before = problems.errors();
        Fields file = new Fields((Node.Mapping) document.root(), "the file", problems);
        file.need(
                "table",
                "weight-points",
                "level-points",
                "worst-threats",
                "cost-bands",
                "credit",
                "steps-down",
                "floor",
                "urgent-at-least",
                "capacities",
                "bands",
                "thin",
                "lanes",
                "triage",
                "depth");
        var floor = value(file, "floor", f -> Map.entry(level(f, "likelihood"), level(f, "level")))
                .orElse(Map.entry(Level.LOW, Level.LOW));
        Scoring scoring = scoring(file, floor.getKey(), floor.getValue());
        file.done();
        return problems.errors() == before ? Optional.of(scoring) : Optional.empty();
    }

    private Scoring scoring(Fields file, Level floorLikelihood, Level floorLevel) {
        return new Scoring(
                part(file, "table", List.of("rows", "columns"), this::table).orElse(Map.of()),
                part(file, "weight-points", List.of(), this::points).orElse(Map.of()),
                part(file, "level-points", List.of(), this::points).orElse(Map.of()),
                part(file, "worst-threats", List.of(), f -> number(f, "value")).orElse(0),
                costBands(file),
                part(file, "credit", List.of(), this::credit).orElse(Map.of()),
                rows(file, "steps-down", f -> new Scoring.StepDown(number(f, "in-place"), number(f, "steps"))),
                floorLikelihood,
                floorLevel,
                part(file, "urgent-at-least", List.of(), f -> level(f, "value")).orElse(Level.HIGH),
                value(file, "capacities", this::capacities).orElse(new Scoring.Capacities(0, 1, 0)),
                rows(file, "bands", f -> new Scoring.Band(f.text("band").orElse(""), number(f, "from"))),
                value(file, "thin", f -> new Scoring.Thin(number(f, "answered-under"), number(f, "share-under")))
                        .orElse(new Scoring.Thin(0, 0)),
                value(file, "lanes", this::lanes).orElse(new Scoring.Lanes(0, 0, 0, Level.LOW, 0, 0)),
                value(file, "triage", f -> level(f, "at-least")).orElse(Level.LOW),
                value(file, "depth", this::depths)
                        .orElse(new Scoring.Depths(new Scoring.Cap(0, 0), new Scoring.Cap(0, 0))));
    }

    /** A part of the file: its reason, and what is read from its table. */
    private <T> Optional<T> part(Fields file, String key, List<String> labels, Function<Fields, T> reader) {
        Optional<Node> node = file.node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof Node.Mapping mapping)) {
            problems.report(node.get().mark(), FormatRule.EXPECTED_TABLE, key);
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, "'" + key + "'", problems);
        fields.need("because", "value");
        fields.text("because");
        labels.forEach(fields::text);
        T read = reader.apply(fields);
        fields.node("value");
        fields.done();
        return Optional.of(read);
    }

    /** A part whose value is a table. */
    private <T> Optional<T> value(Fields file, String key, Function<Fields, T> reader) {
        return part(file, key, List.of(), fields -> table(fields, "value", reader))
                .flatMap(v -> v);
    }

    private <T> Optional<T> table(Fields fields, String key, Function<Fields, T> reader) {
        Optional<Node> node = fields.node(key);
        if (node.orElse(null) instanceof Node.Mapping mapping) {
            Fields inner = new Fields(mapping, "'" + key + "'", problems);
            T read = reader.apply(inner);
            inner.done();
            return Optional.of(read);
        }
        node.ifPresent(other -> problems.report(other.mark(), FormatRule.EXPECTED_TABLE, key));
        return Optional.empty();
    }

    private <T> List<T> rows(Fields file, String key, Function<Fields, T> row) {
        return part(file, key, List.of(), fields -> {
                    List<T> rows = new ArrayList<>();
                    for (Node.Mapping node : fields.tables("value", PERCENT)) {
                        Fields inner = new Fields(node, "'" + key + "'", problems);
                        rows.add(row.apply(inner));
                        inner.done();
                    }
                    return rows;
                })
                .orElse(new ArrayList<>());
    }

    /** The last band has no upper end. */
    private List<Scoring.CostBand> costBands(Fields file) {
        return rows(
                file,
                "cost-bands",
                f -> new Scoring.CostBand(f.has("up-to") ? number(f, "up-to") : Integer.MAX_VALUE, number(f, "cost")));
    }

    private Map<Level, Map<Level, Level>> table(Fields fields) {
        return byLevel(fields, "value", (rows, row) -> byLevel(rows, row, this::level));
    }

    private Map<Level, Integer> points(Fields fields) {
        return byLevel(fields, "value", this::number);
    }

    /** A table with the five words as its keys. */
    private <T> Map<Level, T> byLevel(Fields fields, String key, BiFunction<Fields, String, T> reader) {
        fields.need(key);
        return table(fields, key, cells -> {
                    Map<Level, T> values = new EnumMap<>(Level.class);
                    for (Level level : Level.values()) {
                        values.put(level, reader.apply(cells, level.word()));
                    }
                    return values;
                })
                .orElse(new EnumMap<>(Level.class));
    }

    private Map<Verdict, Integer> credit(Fields fields) {
        Map<Verdict, Integer> credit = new EnumMap<>(Verdict.class);
        table(fields, "value", table -> {
            for (Verdict verdict : Verdict.values()) {
                table.need(verdict.word());
                credit.put(verdict, table.number(verdict.word(), 0, PERCENT).orElse(0));
            }
            return credit;
        });
        return credit;
    }

    private Scoring.Capacities capacities(Fields fields) {
        fields.need("pace");
        fields.word("pace", Words.PACE);
        return new Scoring.Capacities(number(fields, "most"), number(fields, "steps-at"), number(fields, "steps"));
    }

    private Scoring.Lanes lanes(Fields fields) {
        return new Scoring.Lanes(
                number(fields, "now"),
                number(fields, "week"),
                number(fields, "week-minutes"),
                level(fields, "month-at-least"),
                number(fields, "shown"),
                number(fields, "near"));
    }

    private Scoring.Depths depths(Fields fields) {
        return new Scoring.Depths(cap(fields, "quick"), cap(fields, "standard"));
    }

    private Scoring.Cap cap(Fields fields, String key) {
        fields.need(key);
        return table(fields, key, f -> new Scoring.Cap(number(f, "risk"), number(f, "checks")))
                .orElse(new Scoring.Cap(0, 0));
    }

    private int number(Fields fields, String key) {
        fields.need(key);
        return fields.number(key, 0, MOST).orElse(0);
    }

    private Level level(Fields fields, String key) {
        fields.need(key);
        return fields.word(key, Words.LEVEL).orElse(Level.LOW);
    }
}
