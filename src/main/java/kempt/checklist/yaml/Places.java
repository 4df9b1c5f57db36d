package kempt.checklist.yaml;

import kempt.yaml.Mark;
import kempt.yaml.Node;

/** Where in its file an item, or one of its keys, stands. */
final class Places {
    private Places() {}

    /** The word {@code id} of an item. */
    static Mark id(Outline item) {
        return key(item.node(), "id");
    }

    /** The key of a table; the table itself if it has no such key. */
    static Mark key(Node.Mapping table, String key) {
        return table.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(Node.Entry::keyMark)
                .findFirst()
                .orElse(
                        table.entries().isEmpty()
                                ? table.mark()
                                : table.entries().get(0).keyMark());
    }

    /** The value of a key, or the key if its value is a list or a table; the item's id if it has no such key. */
    static Mark value(Outline item, String key) {
        return item.node()
                .get(key)
                .map(node -> node instanceof Node.Scalar ? node.mark() : key(item.node(), key))
                .orElse(id(item));
    }
}
