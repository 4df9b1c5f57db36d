package kempt.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.Condition;
import kempt.checklist.Guide;
import kempt.checklist.Help;
import kempt.checklist.Rules;
import kempt.checklist.Section;
import kempt.checklist.Threat;
import kempt.text.ReadingGrade;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checklists as JSON, {@code kempt-checklists/1}, with every default filled in. Fields are only ever added. */
public final class CatalogueJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CatalogueJson() {}

    /** Everything: the checklists and what they refer to. */
    public static String write(Catalogue catalogue) {
        ObjectNode root = root(catalogue.checklists());
        root.set("threats", array(catalogue.threats(), CatalogueJson::threat));
        root.set("domains", array(catalogue.domains(), d -> NODES.objectNode()
                .put("id", d.id().value())
                .put("title", d.title())
                .put("about", d.about())
                .put("side", d.side().word())));
        root.set("guides", array(catalogue.guides(), CatalogueJson::guide));
        root.set("help", array(catalogue.help(), CatalogueJson::help));
        root.set("gates", array(catalogue.rules().gates(), CatalogueJson::gate));
        root.set("orders", array(catalogue.rules().orders(), CatalogueJson::order));
        return text(root);
    }

    /** Some checklists alone. */
    public static String write(List<Checklist> checklists) {
        return text(root(checklists));
    }

    private static ObjectNode root(List<Checklist> checklists) {
        ObjectNode root = NODES.objectNode().put("format", "kempt-checklists/1");
        root.set("checklists", array(checklists, CatalogueJson::checklist));
        return root;
    }

    private static String text(ObjectNode root) {
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode checklist(Checklist checklist) {
        ObjectNode node = NODES.objectNode()
                .put("id", checklist.id().value())
                .put("kind", checklist.kind().word())
                .put("edition", checklist.edition())
                .put("title", checklist.title());
        put(node, "about", checklist.about());
        put(node, "reviewed", checklist.reviewed().map(Object::toString));
        node.put("items", checklist.items().count());
        node.put("readingGrade", Math.round(ReadingGrade.of(ItemJson.texts(checklist)) * 10) / 10.0);
        node.set("sections", array(checklist.sections(), CatalogueJson::section));
        return node;
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = NODES.objectNode().put("title", section.title()).put("intensity", section.intensity());
        put(node, "contentNote", section.contentNote());
        node.set("items", array(section.items(), ItemJson::of));
        return node;
    }

    private static ObjectNode threat(Threat threat) {
        return NODES.objectNode()
                .put("id", threat.id().value())
                .put("title", threat.title())
                .put("about", threat.about())
                .put("likelihood", threat.likelihood().word())
                .put("likelihoodBecause", threat.likelihoodBecause())
                .put("impact", threat.impact().word())
                .put("impactBecause", threat.impactBecause())
                .put("pace", threat.slow() ? "slow" : "fast");
    }

    private static ObjectNode guide(Guide guide) {
        ObjectNode node = NODES.objectNode()
                .put("id", guide.id().value())
                .put("title", guide.title())
                .put("publisher", guide.publisher())
                .put("url", guide.url());
        put(node, "archive", guide.archive());
        node.put("status", guide.status().word());
        put(node, "lastSeen", guide.lastSeen().map(Object::toString));
        put(node, "checkedOn", guide.checkedOn().map(Object::toString));
        node.put("evidence", guide.evidence());
        node.set("languages", array(guide.languages(), NODES::stringNode));
        node.put("licence", guide.licence()).put("audience", guide.audience());
        return put(node, "warning", guide.warning());
    }

    private static ObjectNode help(Help help) {
        ObjectNode node = NODES.objectNode()
                .put("id", help.id().value())
                .put("title", help.title())
                .put("about", help.about())
                .put("url", help.url())
                .put("kind", help.kind().name().toLowerCase(Locale.ROOT));
        node.set("where", array(help.where(), NODES::stringNode));
        node.set("for", words(help.threats()));
        node.put("status", help.status().word());
        put(node, "lastSeen", help.lastSeen().map(Object::toString));
        put(node, "checkedOn", help.checkedOn().map(Object::toString));
        node.put("evidence", help.evidence());
        return put(node, "warning", help.warning());
    }

    private static ObjectNode gate(Rules.Gate gate) {
        ObjectNode node = NODES.objectNode().put("gate", gate.id());
        node.set("when", condition(gate.when()));
        node.set("before", array(gate.before().stream().sorted().toList(), c -> NODES.stringNode(c.word())));
        return node.put("first", gate.first().value()).put("because", gate.because());
    }

    private static ObjectNode order(Rules.Order order) {
        ObjectNode node = NODES.objectNode().put("order", order.id());
        node.set("when", condition(order.when()));
        node.set("first", words(order.first()));
        node.set("before", words(order.before()));
        return node.put("because", order.because());
    }

    static ArrayNode condition(Condition condition) {
        return array(condition.clauses(), c -> {
            ObjectNode clause = NODES.objectNode().put("item", c.item().value());
            clause.set("anyOf", words(c.anyOf()));
            return clause;
        });
    }

    /** Ids, as they are written. */
    static ArrayNode words(Collection<?> ids) {
        return array(ids, id -> NODES.stringNode(id.toString()));
    }

    static <T> ArrayNode array(Collection<T> values, Function<? super T, ? extends JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(v -> array.add(node.apply(v)));
        return array;
    }

    /** A text, or null. */
    static ObjectNode put(ObjectNode node, String key, Optional<String> text) {
        return node.put(key, text.orElse(null));
    }
}
