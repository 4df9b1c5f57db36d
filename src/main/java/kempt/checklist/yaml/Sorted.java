package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kempt.yaml.Document;
import kempt.yaml.Node;

/** The files of a shelf by what they are, which their keys tell. */
final class Sorted {
    /** What a file can be. */
    enum Sort {
        THREATS,
        DOMAINS,
        GUIDES,
        HELP,
        RULES,
        SCORING,
        CHECKLIST,
        OTHER
    }

    /** A file with one of these keys is of that sort. */
    private static final Map<String, Sort> SIGNS = Map.ofEntries(
            Map.entry("threats", Sort.THREATS),
            Map.entry("domains", Sort.DOMAINS),
            Map.entry("guides", Sort.GUIDES),
            Map.entry("help", Sort.HELP),
            Map.entry("gates", Sort.RULES),
            Map.entry("orders", Sort.RULES),
            Map.entry("sitting", Sort.RULES),
            Map.entry("table", Sort.SCORING),
            Map.entry("weight-points", Sort.SCORING),
            Map.entry("checklist", Sort.CHECKLIST),
            Map.entry("sections", Sort.CHECKLIST));

    private final Map<Sort, List<Document>> documents = new EnumMap<>(Sort.class);

    Sorted(List<Document> all) {
        for (Sort sort : Sort.values()) {
            documents.put(sort, new ArrayList<>());
        }
        all.forEach(d -> documents.get(sort(d)).add(d));
    }

    /** All but those that are neither a checklist nor a list. */
    List<Document> all() {
        return documents.entrySet().stream()
                .filter(e -> e.getKey() != Sort.OTHER)
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    List<Document> get(Sort sort) {
        return documents.get(sort);
    }

    private static Sort sort(Document document) {
        if (!(document.root() instanceof Node.Mapping root)) {
            return Sort.OTHER;
        }
        return root.entries().stream()
                .flatMap(e -> Stream.ofNullable(SIGNS.get(e.key())))
                .findFirst()
                .orElse(Sort.OTHER);
    }
}
