package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.checklist.ChecklistId;
import kempt.checklist.Condition;
import kempt.checklist.ItemId;
import kempt.checklist.Rules;
import kempt.yaml.Document;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Reads {@code rules.yml}: what holds across files. */
final class RulesReader {
    private static final int MOST = 100;

    private final Known known;
    private final RiskOrder order;
    private final Problems problems;

    RulesReader(Known known, RiskOrder order, Problems problems) {
        this.known = known;
        this.order = order;
        this.problems = problems;
    }

    /** The ids of the risk checklists in the order they are asked, before anything else is read. */
    static RiskOrder order(Document document) {
        Node.Mapping root = (Node.Mapping) document.root();
        List<String> leg = new ArrayList<>();
        if (root.get("sitting").orElse(null) instanceof Node.Sequence list) {
            for (Node node : list.items()) {
                if (node instanceof Node.Scalar id) {
                    leg.add(id.text());
                }
            }
        }
        return new RiskOrder(leg);
    }

    Rules read(Document document) {
        Fields fields = new Fields((Node.Mapping) document.root(), "the file", problems);
        Rules rules = new Rules(
                asked(fields, "country"),
                asked(fields, "moment"),
                riskLeg(fields),
                again(fields),
                gates(fields),
                orders(fields));
        fields.done();
        return rules;
    }

    private Optional<ItemId> asked(Fields fields, String key) {
        return fields.read(key, s -> known.item(s, problems)).map(item -> new ItemId(item.id()));
    }

    private List<ChecklistId> riskLeg(Fields fields) {
        return fields.all("sitting", MOST, s -> known.checklist(s, problems));
    }

    private Rules.Again again(Fields fields) {
        return fields.table("again").map(this::again).orElse(Rules.Again.NONE);
    }

    private Rules.Again again(Node.Mapping node) {
        Fields again = new Fields(node, "again", problems);
        List<ItemId> always = again.all("always", MOST, s -> known.item(s, problems)).stream()
                .map(i -> new ItemId(i.id()))
                .toList();
        Rules.Again rule = new Rules.Again(always, asked(again, "since"));
        again.done();
        return rule;
    }

    private List<Rules.Gate> gates(Fields fields) {
        List<Rules.Gate> gates = new ArrayList<>();
        for (Node.Mapping node : fields.tables("gates", MOST)) {
            Fields gate = new Fields(node, "a gate", problems);
            gate.need("gate", "when", "before", "first", "because");
            Optional<String> id = gate.id("gate", s -> s);
            Condition when = new ConditionReader(known, order, problems).read(gate, "when");
            var before = gate.all("before", MOST, s -> gate.word("before", s, Words.CHANGE));
            Optional<ItemId> first = gate.read("first", s -> known.action(s, problems));
            Optional<String> because = gate.text("because");
            gate.done();
            if (id.isPresent() && first.isPresent()) {
                gates.add(new Rules.Gate(id.get(), when, Set.copyOf(before), first.get(), because.orElse("")));
            }
        }
        return gates;
    }

    private List<Rules.Order> orders(Fields fields) {
        List<Rules.Order> orders = new ArrayList<>();
        for (Node.Mapping node : fields.tables("orders", MOST)) {
            Fields rule = new Fields(node, "an order", problems);
            rule.need("order", "first", "before", "because");
            Optional<String> id = rule.id("order", s -> s);
            Condition when = new ConditionReader(known, order, problems).read(rule, "when");
            List<ItemId> first = rule.all("first", MOST, s -> known.action(s, problems));
            List<ItemId> before = rule.all("before", MOST, s -> known.action(s, problems));
            Optional<String> because = rule.text("because");
            rule.done();
            id.ifPresent(i -> orders.add(new Rules.Order(i, when, first, before, because.orElse(""))));
        }
        return orders;
    }
}
