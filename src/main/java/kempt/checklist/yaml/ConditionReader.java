package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.ItemId;
import kempt.checklist.Kind;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Reads {@code only-if} and the {@code when} of gates: a table from items to one choice, or to a list of them. */
final class ConditionReader {
    private static final int MOST_CLAUSES = 10;
    private static final int MOST_CHOICES = 40;

    private final Known known;
    private final RiskOrder order;
    private final Problems problems;

    ConditionReader(Known known, RiskOrder order, Problems problems) {
        this.known = known;
        this.order = order;
        this.problems = problems;
    }

    /** A condition on anything that is asked. */
    Condition read(Fields fields, String key) {
        return read(fields, key, Optional.empty());
    }

    /** A condition on what is asked before the item at this place. */
    Condition read(Fields fields, String key, Optional<Outline> before) {
        List<Condition.Clause> clauses = new ArrayList<>();
        for (Node.Entry entry : fields.entries(key, MOST_CLAUSES)) {
            Node.Scalar item = new Node.Scalar(entry.keyMark(), entry.key());
            known.item(item, problems)
                    .filter(asked -> fits(asked, item, before))
                    .flatMap(asked -> clause(asked, entry))
                    .ifPresent(clauses::add);
        }
        return new Condition(clauses);
    }

    private boolean fits(Outline asked, Node.Scalar word, Optional<Outline> before) {
        if (!asked.asked()) {
            problems.report(word.mark(), FormatRule.NOT_ASKED, word.text());
        } else if (asked.choices().isEmpty()) {
            problems.report(word.mark(), FormatRule.CONDITION_ON_TEXT, word.text());
        } else if (before.isEmpty() || before.get().kind() == Kind.RESPONSE) {
            return true;
        } else if (isLater(asked, before.get())) {
            problems.report(word.mark(), FormatRule.CONDITION_ON_LATER, word.text());
        } else if (asked.kind() == Kind.HYGIENE
                && !asked.checklist().equals(before.get().checklist())) {
            problems.report(word.mark(), FormatRule.CONDITION_ELSEWHERE, word.text(), asked.checklist());
        } else {
            return true;
        }
        return false;
    }

    private boolean isLater(Outline asked, Outline item) {
        if (asked.checklist().equals(item.checklist())) {
            return asked.position() >= item.position();
        }
        if (item.kind() == Kind.RISK) {
            return asked.kind() != Kind.RISK || order.isLater(asked.checklist(), item.checklist());
        }
        return false;
    }

    private Optional<Condition.Clause> clause(Outline asked, Node.Entry entry) {
        List<Node> wanted = entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value());
        List<ChoiceId> choices = new ArrayList<>();
        for (Node node : wanted.subList(0, Math.min(MOST_CHOICES, wanted.size()))) {
            if (node instanceof Node.Scalar choice) {
                choice(asked, choice).ifPresent(choices::add);
            } else {
                problems.report(node.mark(), FormatRule.EXPECTED_TEXT, entry.key());
            }
        }
        if (wanted.isEmpty()) {
            problems.report(entry.keyMark(), FormatRule.EMPTY_VALUE, entry.key());
        }
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.Clause(new ItemId(asked.id()), choices));
    }

    private Optional<ChoiceId> choice(Outline asked, Node.Scalar choice) {
        if (asked.choices().contains(choice.text()) || Outline.STOCK.contains(choice.text())) {
            return Optional.of(new ChoiceId(choice.text()));
        }
        String advice = problems.suggest(choice.text(), asked.choices());
        problems.reportWith(advice, choice.mark(), FormatRule.UNKNOWN_CHOICE, asked.id(), choice.text());
        return Optional.empty();
    }
}
