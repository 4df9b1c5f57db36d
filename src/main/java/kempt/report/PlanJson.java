package kempt.report;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import kempt.answer.Answer;
import kempt.answer.Wording;
import kempt.assess.DomainScore;
import kempt.assess.Levels;
import kempt.assess.Span;
import kempt.assess.ThreatRisk;
import kempt.checklist.Asked;
import kempt.checklist.Guide;
import kempt.plan.Action;
import kempt.plan.Plan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as JSON, {@code kempt-plan/1}: see {@code kempt-plan-1.schema.json}. Fields are only ever added. Text is as it
 * was told; whoever shows it on a terminal must make it harmless first.
 */
public final class PlanJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The plan, ending in a line break, with {@code \n} on every platform. */
    public String write(Plan plan) {
        ObjectNode root = NODES.objectNode();
        root.put("format", "kempt-plan/1");
        root.put("asOf", plan.asOf().toString());
        root.set("situation", array(plan.assessment().situation(), t -> {
            ObjectNode node = NODES.objectNode()
                    .put("item", t.item().id().value())
                    .put("label", t.item().question().label().orElse(""))
                    .put("told", Wording.of(t.item().question(), t.given().answer()));
            node.set("answer", answer(t.given().answer()));
            t.note().ifPresent(n -> node.put("note", n));
            return node;
        }));
        root.set("threats", array(plan.assessment().threats(), PlanJson::threat));
        root.set("domains", array(plan.assessment().domains(), PlanJson::domain));
        root.set("inPlace", array(plan.inPlace(), f -> NODES.objectNode()
                .put("item", f.check().id().value())
                .put("do", f.check().advice().act())));
        root.set("actions", array(plan.actions(), PlanJson::action));
        root.set(
                "first", array(plan.first(), a -> NODES.stringNode(a.item().id().value())));
        root.set("toFindOut", array(plan.assessment().toFindOut(), PlanJson::asked));
        root.set("help", array(plan.assessment().help(), h -> NODES.objectNode()
                .put("id", h.id().value())
                .put("title", h.title())
                .put("url", h.url())
                .put("status", h.status().word())
                .put("warning", h.warning().orElse(null))));
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(v -> array.add(node.apply(v)));
        return array;
    }

    private static JsonNode answer(Answer answer) {
        if (answer instanceof Answer.Chose chose) {
            return array(chose.choices(), c -> NODES.stringNode(c.value()));
        }
        if (answer instanceof Answer.Stock stock) {
            return NODES.stringNode(stock.word());
        }
        if (answer instanceof Answer.Counted counted) {
            return NODES.numberNode(counted.number());
        }
        return NODES.stringNode(answer instanceof Answer.On on ? on.day().toString() : ((Answer.Wrote) answer).text());
    }

    private static ObjectNode threat(ThreatRisk risk) {
        ObjectNode node = NODES.objectNode()
                .put("id", risk.threat().id().value())
                .put("title", risk.threat().title());
        node.set("likelihood", levels(risk.likelihood()));
        node.set("impact", levels(risk.impact()));
        node.set("before", levels(risk.before()));
        node.set("now", levels(risk.now()));
        node.put("urgent", risk.urgent());
        node.set("inPlace", span(risk.credit().percent()));
        return node.put("answered", risk.credit().answered())
                .put("of", risk.credit().of());
    }

    private static ObjectNode domain(DomainScore score) {
        ObjectNode node = NODES.objectNode()
                .put("id", score.domain().id().value())
                .put("title", score.domain().title());
        node.set("score", span(score.credit().percent()));
        return node.put("band", score.band())
                .put("thin", score.thin())
                .put("answered", score.credit().answered())
                .put("of", score.credit().of());
    }

    private static ObjectNode action(Action action) {
        ObjectNode node = NODES.objectNode()
                .put("item", action.item().id().value())
                .put("do", action.item().advice().act())
                .put("why", action.item().because().orElse(null))
                .put("lane", action.lane().word())
                .put(
                        "within",
                        action.within()
                                .map(w -> w.name().toLowerCase(Locale.ROOT))
                                .orElse(null))
                .put("priority", action.priority().value())
                .put("minutes", action.minutes());
        node.set("guards", array(action.item().threats(), t -> NODES.stringNode(t.value())));
        node.set("who", array(action.item().advice().who(), w -> NODES.stringNode(w.word())));
        node.put("noticed", action.item().advice().noticed().word());
        node.put("quietly", action.item().advice().quietly().orElse(null));
        node.set(
                "after",
                array(action.after(), b -> NODES.stringNode(b.first().id().value())));
        node.put("caution", action.item().advice().caution().orElse(null));
        node.put("next", action.next().map(Object::toString).orElse(null));
        node.set("steps", array(action.item().advice().steps(), NODES::stringNode));
        node.set("guides", array(action.guides(), PlanJson::guide));
        return node;
    }

    private static ObjectNode guide(Guide guide) {
        return NODES.objectNode()
                .put("id", guide.id().value())
                .put("title", guide.title())
                .put("url", guide.url())
                .put("status", guide.status().word())
                .put("warning", guide.warning().orElse(null));
    }

    private static ObjectNode asked(Asked item) {
        return NODES.objectNode()
                .put("item", item.id().value())
                .put("ask", item.question().ask());
    }

    private static ObjectNode levels(Levels levels) {
        return NODES.objectNode()
                .put("low", levels.low().word())
                .put("high", levels.high().word());
    }

    private static ObjectNode span(Span span) {
        return NODES.objectNode().put("low", span.low()).put("high", span.high());
    }
}
