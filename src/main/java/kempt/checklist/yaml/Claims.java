package kempt.checklist.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kempt.yaml.Document;
import kempt.yaml.Mark;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Which ids are taken, and where, so that nobody takes one twice. */
final class Claims {
    private final Map<String, Mark> taken = new HashMap<>();

    /** Takes the id, or notes where it was taken before. */
    void claim(String list, Node.Scalar id, Problems problems) {
        Mark first = taken.putIfAbsent(list + ' ' + id.text(), id.mark());
        if (first != null) {
            problems.report(id.mark(), FormatRule.DUPLICATE_ID, id.text(), first.file() + ":" + first.line());
        }
    }

    /** The text that stands under a key, if it is one. */
    static Optional<Node.Scalar> scalar(Node.Mapping table, String key) {
        return table.get(key).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    }

    static Optional<Node.Scalar> scalar(Document document, String key) {
        return document.root() instanceof Node.Mapping root ? scalar(root, key) : Optional.empty();
    }
}
