package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kempt.checklist.Kind;
import kempt.yaml.Document;
import kempt.yaml.Mark;
import kempt.yaml.Node;
import kempt.yaml.Problem;
import kempt.yaml.Problems;
import kempt.yaml.Text;

/** The first pass over a shelf: what each file is, and every id that others may refer to. */
final class Gathering {
    private static final int MOST_ITEMS = 10_000;
    private static final List<Kind> ASKED = List.of(Kind.RISK, Kind.HYGIENE, Kind.RESPONSE);

    private final Map<String, Problems> problems = new HashMap<>();
    private final Claims claims = new Claims();
    private final List<Outlines> checklists = new ArrayList<>();
    private final Sorted sorted;
    private final Known known;
    private final RiskOrder order;
    private final List<Problem> earlier;

    Gathering(Shelf shelf) {
        this.sorted = new Sorted(shelf.documents());
        this.known = new Known(shelf.isWhole()
                && Stream.of(Sorted.Sort.THREATS, Sorted.Sort.DOMAINS)
                        .noneMatch(s -> sorted.get(s).isEmpty()));
        this.earlier = shelf.problems();
        this.order = sorted.get(Sorted.Sort.RULES).stream()
                .findFirst()
                .map(RulesReader::order)
                .orElse(new RiskOrder(List.of()));
        shelf.documents().forEach(d -> problems.put(d.name(), new Problems(d.text(), d.ours())));
        if (shelf.isWhole()) {
            need(Sorted.Sort.THREATS, "threats.yml");
            need(Sorted.Sort.DOMAINS, "domains.yml");
            need(Sorted.Sort.SCORING, "scoring.yml");
        }
        sorted.get(Sorted.Sort.OTHER).forEach(d -> problems(d).report(d.root().mark(), FormatRule.WRONG_KIND_OF_FILE));
        gatherList(Sorted.Sort.THREATS, "threats");
        gatherList(Sorted.Sort.DOMAINS, "domains");
        gatherList(Sorted.Sort.GUIDES, "guides");
        gatherList(Sorted.Sort.HELP, "help");
        gatherChecklists();
    }

    Problems problems(Document document) {
        return problems.get(document.name());
    }

    Sorted sorted() {
        return sorted;
    }

    Known known() {
        return known;
    }

    RiskOrder order() {
        return order;
    }

    /** Risk checklists as they are asked, then hygiene, then response. */
    List<Outlines> checklists() {
        return checklists;
    }

    /** Everything noted so far, in the order of the files. */
    List<Problem> found() {
        List<Problem> found = new ArrayList<>(earlier);
        problems.values().forEach(p -> found.addAll(p.found()));
        return found.stream().sorted().toList();
    }

    private void need(Sorted.Sort sort, String file) {
        if (sorted.get(sort).isEmpty()) {
            Problems missing = new Problems(new Text(file, "", List.of()), true);
            missing.report(new Mark(file, 1, 1, 1), FormatRule.NEEDED_FILE, file);
            problems.put(file, missing);
        }
    }

    private void gatherList(Sorted.Sort sort, String key) {
        for (Document document : sorted.get(sort)) {
            if (((Node.Mapping) document.root()).get(key).orElse(null) instanceof Node.Sequence list) {
                for (Node entry : list.items()) {
                    if (entry instanceof Node.Mapping table) {
                        Claims.scalar(table, "id").ifPresent(id -> {
                            claims.claim(key, id, problems(document));
                            known.add(key, id.text());
                        });
                    }
                }
            }
        }
    }

    private void gatherChecklists() {
        Set<String> replaced = new HashSet<>();
        sorted.get(Sorted.Sort.CHECKLIST).stream()
                .filter(d -> !d.ours())
                .flatMap(d -> Claims.scalar(d, "checklist").stream())
                .forEach(id -> replaced.add(id.text()));
        for (Document document : sorted.get(Sorted.Sort.CHECKLIST)) {
            Outlines outlines = Outlines.of(document);
            if (!document.ours() || !replaced.contains(outlines.checklist())) {
                checklists.add(outlines);
                Claims.scalar(document, "checklist").ifPresent(id -> {
                    claims.claim("checklists", id, problems(document));
                    known.add("checklists", id.text());
                });
            }
        }
        checklists.sort(Comparator.comparingInt((Outlines o) -> ASKED.indexOf(o.kind()))
                .thenComparingInt(o -> order.place(o.checklist()))
                .thenComparing(Outlines::checklist));
        int count = 0;
        for (Outlines outlines : checklists) {
            for (Outline item : outlines.items()) {
                if (++count == MOST_ITEMS + 1) {
                    problems(outlines.document())
                            .report(item.node().mark(), FormatRule.TOO_MANY, String.valueOf(MOST_ITEMS), "items");
                }
                gatherItem(item);
            }
        }
    }

    private void gatherItem(Outline item) {
        Problems noted = problems(item.document());
        Claims.scalar(item.node(), "id").ifPresent(id -> {
            claims.claim("items", id, noted);
            known.add(id.text(), item);
        });
        if (item.node().get("was").orElse(null) instanceof Node.Sequence former) {
            for (Node node : former.items()) {
                if (node instanceof Node.Scalar id) {
                    claims.claim("items", id, noted);
                    known.add(id.text(), item);
                }
            }
        }
    }
}
