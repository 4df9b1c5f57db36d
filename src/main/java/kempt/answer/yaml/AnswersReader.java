package kempt.answer.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Ids;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.yaml.Document;
import kempt.yaml.Limits;
import kempt.yaml.Node;
import kempt.yaml.Problems;
import kempt.yaml.Reading;
import kempt.yaml.Source;
import kempt.yaml.YamlReader;

/** Reads what someone, or a script, wrote down as answers. */
public final class AnswersReader {
    static final String FORMAT = "kempt-answers/1";
    private static final List<String> KEYS = List.of("format", "answers", "notes");

    private final Catalogue catalogue;

    public AnswersReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The answers, in the order of the file; none of them is marked as aged, since this does not know today. */
    public Reading<AnswerSheet> read(Source source) {
        return new YamlReader(Limits.ANSWERS, false).read(source).then(this::bind);
    }

    private Reading<AnswerSheet> bind(Document document) {
        Problems problems = new Problems(document.text(), false);
        if (!(document.root() instanceof Node.Mapping root)) {
            problems.report(document.root().mark(), AnswerRule.WRONG_FORMAT);
            return Reading.failed(problems.found());
        }
        checkFormat(root, problems);
        checkKeys(root, problems);
        Map<ItemId, Given> answers = new LinkedHashMap<>();
        each(root, "answers", problems, (item, entry) -> {
            if (item instanceof Asked asked) {
                Optional<Given> given = new AnswerReader(asked, problems).read(entry.value());
                given.ifPresent(g -> put(answers, item, g, entry, problems));
            } else {
                problems.report(entry.keyMark(), AnswerRule.NO_QUESTION, entry.key());
            }
        });
        Map<ItemId, String> notes = new LinkedHashMap<>();
        each(root, "notes", problems, (item, entry) -> {
            if (entry.value() instanceof Node.Scalar note && !note.text().isEmpty()) {
                put(notes, item, note.text(), entry, problems);
            } else {
                problems.report(entry.keyMark(), AnswerRule.NOTE_NOT_TEXT);
            }
        });
        return Reading.of(new AnswerSheet(answers, notes), problems.found());
    }

    private static void checkFormat(Node.Mapping root, Problems problems) {
        Optional<Node> format = root.get("format");
        if (format.isEmpty()
                || !(format.get() instanceof Node.Scalar word && word.text().equals(FORMAT))) {
            problems.report(format.map(Node::mark).orElse(root.mark()), AnswerRule.WRONG_FORMAT);
        }
    }

    private static void checkKeys(Node.Mapping root, Problems problems) {
        for (Node.Entry entry : root.entries()) {
            if (!KEYS.contains(entry.key())) {
                String advice = problems.suggest(entry.key(), KEYS);
                problems.reportWith(advice, entry.keyMark(), AnswerRule.NOT_IN_ANSWERS, entry.key());
            }
        }
    }

    /** Does something with each entry of a part whose key is an item. */
    private void each(Node.Mapping root, String part, Problems problems, BiConsumer<Item, Node.Entry> taker) {
        Optional<Node> node = root.get(part);
        if (node.orElse(null) instanceof Node.Mapping table) {
            for (Node.Entry entry : table.entries()) {
                item(entry, problems).ifPresent(item -> taker.accept(item, entry));
            }
        } else if (node.isPresent() && !isEmpty(node.get())) {
            problems.report(node.get().mark(), AnswerRule.WRONG_FORMAT);
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().isEmpty();
    }

    private Optional<Item> item(Node.Entry entry, Problems problems) {
        Optional<Item> item = Ids.isId(entry.key()) ? catalogue.item(new ItemId(entry.key())) : Optional.empty();
        if (item.isEmpty()) {
            List<String> ids =
                    catalogue.items(Asked.class).map(i -> i.id().value()).toList();
            String advice = problems.suggest(entry.key(), ids);
            problems.reportWith(
                    advice.isEmpty()
                            ? "'kempt checklist list' names the checklists, and 'kempt checklist show' the ids of one"
                            : advice,
                    entry.keyMark(),
                    AnswerRule.UNKNOWN_QUESTION,
                    entry.key());
        }
        return item;
    }

    private static <T> void put(Map<ItemId, T> all, Item item, T value, Node.Entry entry, Problems problems) {
        if (all.putIfAbsent(item.id(), value) != null) {
            problems.report(entry.keyMark(), AnswerRule.ANSWER_TWICE, item.id().value());
        }
    }
}
