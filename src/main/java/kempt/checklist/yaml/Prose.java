package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.List;
import kempt.yaml.Document;
import kempt.yaml.Node;

/**
 * A text that a person reads, and the key it stands under.
 *
 * @param question whether it is what a question asks
 */
record Prose(String key, Node.Scalar text, boolean question) {
    private static final List<String> TEXTS = List.of(
            "title",
            "about",
            "content-note",
            "ask",
            "because",
            "label",
            "do",
            "quietly",
            "caution",
            "likelihood-because",
            "impact-because");
    private static final List<String> TABLES = List.of("choices");
    private static final List<String> LISTS = List.of("steps");
    private static final List<String> INNER =
            List.of("sections", "items", "threats", "domains", "help", "gates", "orders");

    /** All prose of a file, in order. What others wrote, such as the titles of guides, is not among it. */
    static List<Prose> of(Document document) {
        List<Prose> all = new ArrayList<>();
        collect(document.root(), all);
        return all;
    }

    /** Files are nested a few levels deep at most: the parser sees to it. */
    private static void collect(Node node, List<Prose> all) {
        if (node instanceof Node.Mapping table) {
            all.addAll(of(table));
            for (String key : INNER) {
                if (table.get(key).orElse(null) instanceof Node.Sequence list) {
                    list.items().forEach(item -> collect(item, all));
                }
            }
        }
    }

    /** The prose of one table alone. */
    static List<Prose> of(Node.Mapping table) {
        List<Prose> all = new ArrayList<>();
        for (Node.Entry entry : table.entries()) {
            String key = entry.key();
            if (TEXTS.contains(key) && !isName(table, key)) {
                add(all, key, entry.value());
            } else if (LISTS.contains(key) && entry.value() instanceof Node.Sequence list) {
                list.items().forEach(item -> add(all, key, item));
            } else if (TABLES.contains(key) && entry.value() instanceof Node.Mapping inner) {
                inner.entries().forEach(e -> add(all, key, e.value()));
            }
        }
        return all;
    }

    /** The title of something that others made, which has an address. */
    private static boolean isName(Node.Mapping table, String key) {
        return key.equals("title") && table.get("url").isPresent();
    }

    private static void add(List<Prose> all, String key, Node node) {
        if (node instanceof Node.Scalar text) {
            all.add(new Prose(key, text, key.equals("ask")));
        }
    }
}
