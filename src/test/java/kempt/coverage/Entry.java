package kempt.coverage;

import java.util.List;
import java.util.Set;
import kempt.yaml.Document;
import kempt.yaml.Node;
import kempt.yaml.ProblemPrinter;
import kempt.yaml.Reading;

/**
 * One recommendation of the field, and where the checklists carry it.
 *
 * @param status how the field sees it today: {@code yes}, {@code changed}, {@code contested} or {@code no}
 * @param by the ids of the carriers: of items, or {@code gate:ID}, {@code order:ID}, {@code threat:ID},
 *     {@code guide:ID}, {@code help:ID}
 * @param says words that stand in the text of at least one carrier, each
 * @param cautionSays the same for what the field warns of when it is followed
 * @param absent words that no item tells a person to do
 */
record Entry(
        String id, String status, List<String> by, List<String> says, List<String> cautionSays, List<String> absent) {
    private static final Set<String> KEYS = Set.of("status", "by", "says", "caution-says", "absent");

    Entry {
        by = List.copyOf(by);
        says = List.copyOf(says);
        cautionSays = List.copyOf(cautionSays);
        absent = List.copyOf(absent);
    }

    /** The entries of a file, in its order. */
    static List<Entry> all(Reading<Document> file) {
        Document document =
                file.value().orElseThrow(() -> new IllegalArgumentException(ProblemPrinter.print(file.problems())));
        return mapping(document.root()).entries().stream()
                .map(e -> one(e.key(), mapping(e.value())))
                .toList();
    }

    private static Entry one(String id, Node.Mapping node) {
        for (Node.Entry line : node.entries()) {
            if (!KEYS.contains(line.key())) {
                throw new IllegalArgumentException(id + ": there is no key " + line.key());
            }
        }
        return new Entry(
                id,
                words(node, "status").stream().findFirst().orElse(""),
                words(node, "by"),
                words(node, "says"),
                words(node, "caution-says"),
                words(node, "absent"));
    }

    private static List<String> words(Node.Mapping node, String key) {
        return node.get(key).map(Entry::words).orElse(List.of());
    }

    private static List<String> words(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().flatMap(n -> words(n).stream()).toList();
        }
        if (node instanceof Node.Scalar scalar) {
            return List.of(scalar.text());
        }
        throw new IllegalArgumentException("words are expected at " + node.mark());
    }

    private static Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new IllegalArgumentException("keys are expected at " + node.mark());
    }
}
