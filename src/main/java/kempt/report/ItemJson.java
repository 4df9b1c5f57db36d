package kempt.report;

import static kempt.report.CatalogueJson.NODES;
import static kempt.report.CatalogueJson.array;
import static kempt.report.CatalogueJson.condition;
import static kempt.report.CatalogueJson.put;
import static kempt.report.CatalogueJson.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kempt.checklist.Advice;
import kempt.checklist.Advised;
import kempt.checklist.Asked;
import kempt.checklist.Check;
import kempt.checklist.Checklist;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.Level;
import kempt.checklist.Question;
import kempt.checklist.Response;
import tools.jackson.databind.node.ObjectNode;

/** One item of a checklist as JSON. */
final class ItemJson {
    private ItemJson() {}

    static ObjectNode of(Item item) {
        ObjectNode node = NODES.objectNode().put("id", item.id().value()).put("is", kind(item));
        node.put("domain", item.origin().domain().value());
        node.set("onlyIf", condition(item.onlyIf()));
        node.set("where", array(item.origin().where(), NODES::stringNode));
        node.set("alsoIn", words(item.origin().alsoIn()));
        node.set("was", words(item.origin().was()));
        if (item instanceof Asked asked) {
            asked(asked, node);
        }
        if (item instanceof Inquiry inquiry) {
            inquiry(inquiry, node);
        } else if (item instanceof Response response) {
            response(response, node);
        }
        if (item instanceof Advised advised) {
            node.put("weight", advised.weight().word());
            advice(advised.advice(), node);
        }
        return node;
    }

    private static String kind(Item item) {
        if (item instanceof Check) {
            return "check";
        }
        return item instanceof Response ? "response" : "question";
    }

    private static void asked(Asked asked, ObjectNode node) {
        Question question = asked.question();
        node.put("ask", question.ask());
        put(node, "because", question.because());
        node.put("type", question.type().word());
        node.set("choices", array(question.choices(), c -> {
            ObjectNode choice = NODES.objectNode().put("id", c.id().value()).put("text", c.text());
            if (asked instanceof Check check) {
                choice.put("means", check.means().get(c.id()).word());
            }
            return choice;
        }));
        put(node, "label", question.label());
        node.put("weight", asked.weight().word()).put("ages", asked.ages().toString());
        if (asked instanceof Check check) {
            put(node, "every", check.every().map(Object::toString));
            node.set("guards", words(check.guards()));
        }
    }

    private static void inquiry(Inquiry inquiry, ObjectNode node) {
        node.set("effects", array(inquiry.effects(), e -> NODES.objectNode()
                .put("choice", e.choice().value())
                .put("factor", e.factor().name().toLowerCase(Locale.ROOT))
                .put("steps", e.steps())
                .put("threat", e.threat().value())));
        ObjectNode urgent = NODES.objectNode();
        ObjectNode gives = NODES.objectNode();
        inquiry.question().choices().forEach(c -> {
            if (!inquiry.urgent(c.id()).isEmpty()) {
                urgent.set(c.id().value(), words(inquiry.urgent(c.id())));
            }
            Optional.ofNullable(inquiry.gives().get(c.id())).ifPresent(g -> gives.put(c.id().value(), g.value()));
        });
        node.set("urgentIf", urgent);
        node.set("gives", gives);
        node.set("help", words(inquiry.help()));
    }

    private static void response(Response response, ObjectNode node) {
        node.set("respondsTo", words(response.respondsTo()));
        node.put("when", response.when().map(Level::word).orElse("urgent"));
        node.put("within", response.within().word());
        put(node, "because", response.because());
    }

    private static void advice(Advice advice, ObjectNode node) {
        node.put("do", advice.act());
        node.set("steps", array(advice.steps(), NODES::stringNode));
        node.put("minutes", advice.minutes());
        node.put("noticed", advice.noticed().word());
        put(node, "quietly", advice.quietly());
        node.set("who", array(advice.who(), w -> NODES.stringNode(w.word())));
        node.set("changes", array(advice.changes().stream().sorted().toList(), c -> NODES.stringNode(c.word())));
        node.set("after", words(advice.after()));
        put(node, "caution", advice.caution());
        node.set("guides", words(advice.guides()));
    }

    /** What a person reads of a checklist's items, choices left out. */
    static List<String> texts(Checklist checklist) {
        List<String> texts = new ArrayList<>();
        checklist.items().forEach(item -> {
            if (item instanceof Asked asked) {
                texts.add(asked.question().ask());
                asked.question().because().ifPresent(texts::add);
            }
            if (item instanceof Advised advised) {
                texts.add(advised.advice().act());
                texts.addAll(advised.advice().steps());
                advised.advice().quietly().ifPresent(texts::add);
                advised.advice().caution().ifPresent(texts::add);
            }
        });
        return texts;
    }
}
