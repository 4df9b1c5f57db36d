package kempt.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.assess.Levels;
import kempt.assess.Span;
import kempt.checklist.ChecklistId;
import kempt.checklist.Depth;
import kempt.checklist.DomainId;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.ThreatId;
import kempt.checklist.Who;
import kempt.plan.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs, notes and drafts as JSON: {@code kempt-run/1}, {@code kempt-mark/1}, {@code kempt-draft/1}. Fields are only
 * ever added; what a later kempt added is passed over.
 */
public final class RecordJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String RUN = "kempt-run/1";
    private static final String MARK = "kempt-mark/1";
    private static final String DRAFT = "kempt-draft/1";

    private RecordJson() {}

    /**
     * A sitting that is not finished: what was said, and what was shown.
     *
     * @param again whether it is one that is done again
     * @param scope empty in what the first kempt kept
     */
    public record Draft(LocalDate on, AnswerSheet sheet, Set<ItemId> seen, boolean again, Optional<Scope> scope) {
        public Draft {
            seen = Set.copyOf(seen);
        }
    }

    /**
     * How much a sitting asks.
     *
     * @param named checklists; empty means all that matter
     */
    public record Scope(Depth depth, List<ChecklistId> named) {
        public Scope {
            named = List.copyOf(named);
        }
    }

    public static byte[] write(Run run) {
        ObjectNode root = NODES.objectNode();
        root.put("format", RUN).put("on", run.on().toString());
        AnswersJson.write(run.sheet(), root);
        root.set("aged", ids(run.aged()));
        root.set("seen", ids(run.seen()));
        ObjectNode editions = root.putObject("editions");
        run.editions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> editions.put(e.getKey().value(), e.getValue()));
        ArrayNode threats = root.putArray("threats");
        for (Run.ThreatLevel threat : run.threats()) {
            ObjectNode node = threats.addObject().put("id", threat.id().value());
            node.set("before", levels(threat.before()));
            node.set("now", levels(threat.now()));
            node.put("urgent", threat.urgent());
            threat.grounds().ifPresent(grounds -> {
                node.set("likelihood", levels(grounds.likelihood()));
                node.set("impact", levels(grounds.impact()));
                node.put("eased", grounds.eased());
            });
        }
        ArrayNode domains = root.putArray("domains");
        for (Run.DomainLevel domain : run.domains()) {
            ObjectNode node = domains.addObject().put("id", domain.id().value());
            node.putObject("score")
                    .put("low", domain.score().low())
                    .put("high", domain.score().high());
            node.put("answered", domain.answered()).put("of", domain.of());
        }
        return MAPPER.writeValueAsBytes(root);
    }

    public static byte[] write(Mark mark) {
        ObjectNode root = NODES.objectNode()
                .put("format", MARK)
                .put("item", mark.item().value())
                .put("mark", mark.kind().word())
                .put("on", mark.on().toString());
        mark.until().ifPresent(d -> root.put("until", d.toString()));
        mark.to().ifPresent(w -> root.put("to", w.word()));
        mark.name().ifPresent(n -> root.put("name", n));
        return MAPPER.writeValueAsBytes(root);
    }

    public static byte[] write(Draft draft) {
        ObjectNode root = NODES.objectNode()
                .put("format", DRAFT)
                .put("on", draft.on().toString())
                .put("again", draft.again());
        AnswersJson.write(draft.sheet(), root);
        root.set("seen", ids(draft.seen()));
        draft.scope().ifPresent(scope -> {
            root.put("depth", scope.depth().word());
            ArrayNode named = root.putArray("named");
            scope.named().forEach(id -> named.add(id.value()));
        });
        return MAPPER.writeValueAsBytes(root);
    }

    private static ArrayNode ids(Set<ItemId> ids) {
        ArrayNode array = NODES.arrayNode();
        ids.stream().sorted().forEach(i -> array.add(i.value()));
        return array;
    }

    private static ObjectNode levels(Levels levels) {
        return NODES.objectNode()
                .put("low", levels.low().word())
                .put("high", levels.high().word());
    }

    /** All records, in the order they were kept. A record of a kind that is not known here is passed over. */
    public static History history(List<byte[]> records) {
        List<Run> runs = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (byte[] record : records) {
            JsonNode root = MAPPER.readTree(record);
            switch (root.path("format").asString("")) {
                case RUN -> runs.add(run(root));
                case MARK -> marks.add(mark(root));
                default -> {}
            }
        }
        return new History(runs, marks);
    }

    public static Draft draft(byte[] record) {
        JsonNode root = MAPPER.readTree(record);
        return new Draft(
                day(root.path("on")),
                AnswersJson.read(root, Set.of()),
                ids(root.path("seen")),
                root.path("again").asBoolean(false),
                text(root, "depth").map(word -> new Scope(depth(word), named(root.path("named")))));
    }

    private static Depth depth(String word) {
        return List.of(Depth.values()).stream()
                .filter(d -> d.word().equals(word))
                .findFirst()
                .orElse(Depth.STANDARD);
    }

    private static List<ChecklistId> named(JsonNode array) {
        List<ChecklistId> named = new ArrayList<>();
        for (JsonNode id : array) {
            named.add(new ChecklistId(id.asString()));
        }
        return named;
    }

    private static Run run(JsonNode root) {
        Map<ChecklistId, Integer> editions = new LinkedHashMap<>();
        root.path("editions")
                .properties()
                .forEach(e ->
                        editions.put(new ChecklistId(e.getKey()), e.getValue().asInt()));
        List<Run.ThreatLevel> threats = new ArrayList<>();
        for (JsonNode node : root.path("threats")) {
            threats.add(new Run.ThreatLevel(
                    new ThreatId(node.path("id").asString()),
                    levels(node.path("before")),
                    levels(node.path("now")),
                    node.path("urgent").asBoolean(),
                    node.has("likelihood") && node.has("impact") ? Optional.of(grounds(node)) : Optional.empty()));
        }
        List<Run.DomainLevel> domains = new ArrayList<>();
        for (JsonNode node : root.path("domains")) {
            domains.add(new Run.DomainLevel(
                    new DomainId(node.path("id").asString()),
                    new Span(
                            node.path("score").path("low").asInt(),
                            node.path("score").path("high").asInt()),
                    node.path("answered").asInt(),
                    node.path("of").asInt()));
        }
        Set<ItemId> aged = ids(root.path("aged"));
        AnswerSheet sheet = AnswersJson.read(root, aged);
        return new Run(day(root.path("on")), sheet, aged, ids(root.path("seen")), editions, threats, domains);
    }

    private static Run.Grounds grounds(JsonNode node) {
        return new Run.Grounds(
                levels(node.path("likelihood")),
                levels(node.path("impact")),
                node.path("eased").asInt(0));
    }

    private static Mark mark(JsonNode root) {
        String word = root.path("mark").asString();
        Mark.Kind kind = List.of(Mark.Kind.values()).stream()
                .filter(k -> k.word().equals(word))
                .findFirst()
                .orElse(Mark.Kind.LATER);
        return new Mark(
                new ItemId(root.path("item").asString()),
                kind,
                day(root.path("on")),
                text(root, "until").map(LocalDate::parse),
                text(root, "to").flatMap(w -> List.of(Who.values()).stream()
                        .filter(v -> v.word().equals(w))
                        .findFirst()),
                text(root, "name"));
    }

    private static Optional<String> text(JsonNode root, String key) {
        return root.has(key) ? Optional.of(root.path(key).asString()) : Optional.empty();
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asString());
    }

    private static Levels levels(JsonNode node) {
        return new Levels(level(node.path("low")), level(node.path("high")));
    }

    private static Level level(JsonNode node) {
        return Level.of(node.asString()).orElse(Level.MODERATE);
    }

    private static Set<ItemId> ids(JsonNode array) {
        Set<ItemId> ids = new LinkedHashSet<>();
        for (JsonNode id : array) {
            ids.add(new ItemId(id.asString()));
        }
        return ids;
    }
}
