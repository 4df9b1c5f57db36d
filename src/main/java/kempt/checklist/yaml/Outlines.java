package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Kind;
import kempt.yaml.Document;
import kempt.yaml.Node;

/** The items of one checklist before they are read, section by section; what is not a table is passed over. */
record Outlines(
        Document document, String checklist, Kind kind, List<Node.Mapping> sectionNodes, List<List<Outline>> sections) {
    static Outlines of(Document document) {
        Node.Mapping root = (Node.Mapping) document.root();
        String checklist = text(root, "checklist").orElse("");
        Kind kind = text(root, "kind").flatMap(Words.KIND::find).orElse(Kind.HYGIENE);
        List<List<Outline>> sections = new ArrayList<>();
        int position = 0;
        List<Node.Mapping> nodes = tables(root, "sections");
        for (Node.Mapping section : nodes) {
            List<Outline> items = new ArrayList<>();
            for (Node.Mapping item : tables(section, "items")) {
                items.add(Outline.of(document, checklist, kind, position++, item));
            }
            sections.add(items);
        }
        return new Outlines(document, checklist, kind, nodes, sections);
    }

    /** The items of all sections. */
    List<Outline> items() {
        return sections.stream().flatMap(List::stream).toList();
    }

    private static List<Node.Mapping> tables(Node.Mapping parent, String key) {
        return parent.get(key).orElse(null) instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .toList()
                : List.of();
    }

    private static Optional<String> text(Node.Mapping parent, String key) {
        return parent.get(key)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .map(Node.Scalar::text);
    }
}
