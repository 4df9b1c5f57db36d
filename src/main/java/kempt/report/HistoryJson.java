package kempt.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kempt.assess.Levels;
import kempt.assess.Span;
import kempt.history.Cause;
import kempt.history.Comparison;
import kempt.history.History;
import kempt.history.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Past runs and comparisons as JSON: {@code kempt-history/1}, {@code kempt-comparison/1}, whose schemas are published.
 * Levels and ids only; what was answered stays in the store. Fields are only ever added.
 */
public final class HistoryJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HistoryJson() {}

    /** The runs, oldest first, ending in a line break. */
    public static String write(History history) {
        ObjectNode root = NODES.objectNode().put("format", "kempt-history/1");
        root.set("runs", array(history.runs(), HistoryJson::run));
        return text(root);
    }

    /** What moved, ending in a line break. */
    public static String write(Comparison comparison) {
        ObjectNode root = NODES.objectNode()
                .put("format", "kempt-comparison/1")
                .put("from", comparison.from().on().toString())
                .put("to", comparison.to().on().toString());
        root.set("threats", array(comparison.shifts(), HistoryJson::shift));
        root.set("domains", array(comparison.domains(), d -> {
            ObjectNode node = NODES.objectNode().put("id", d.domain().id().value());
            node.set("from", score(d.from()));
            node.set("to", score(d.to()));
            node.set("causes", causes(d.causes()));
            return node;
        }));
        root.set("answers", array(comparison.answers(), i -> NODES.stringNode(i.value())));
        return text(root);
    }

    private static String text(ObjectNode root) {
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(v -> array.add(node.apply(v)));
        return array;
    }

    private static ObjectNode run(Run run) {
        ObjectNode node = NODES.objectNode().put("on", run.on().toString());
        node.set("threats", array(run.threats(), t -> standing(t).put("id", t.id().value())));
        node.set("domains", array(run.domains(), d -> {
            ObjectNode domain = NODES.objectNode().put("id", d.id().value());
            domain.set("score", score(Optional.of(d.score()).filter(s -> d.answered() > 0)));
            return domain.put("answered", d.answered()).put("of", d.of());
        }));
        return node;
    }

    private static ObjectNode shift(Comparison.Shift shift) {
        ObjectNode node = NODES.objectNode().put("id", shift.threat().id().value());
        node.set("from", standing(shift.from()));
        node.set("to", standing(shift.to()));
        node.set("causes", causes(shift.causes()));
        return node;
    }

    private static ArrayNode causes(List<Cause> causes) {
        return array(causes, c -> NODES.objectNode()
                .put("cause", c.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("item", c.item().value()));
    }

    private static ObjectNode standing(Run.ThreatLevel threat) {
        ObjectNode node = NODES.objectNode();
        node.set("before", levels(threat.before()));
        node.set("now", levels(threat.now()));
        return node.put("urgent", threat.urgent());
    }

    private static ObjectNode levels(Levels levels) {
        return NODES.objectNode()
                .put("low", levels.low().word())
                .put("high", levels.high().word());
    }

    private static JsonNode score(Optional<Span> score) {
        return score.<JsonNode>map(s -> NODES.objectNode().put("low", s.low()).put("high", s.high()))
                .orElse(NODES.nullNode());
    }
}
