package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.Condition;
import kempt.checklist.DomainId;
import kempt.checklist.Kind;
import kempt.checklist.Section;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Reads one checklist. */
final class ChecklistReader {
    static final int MOST_SECTIONS = 60;
    static final int MOST_ITEMS = 300;
    private static final int LATEST_EDITION = 9999;
    private static final int MOST_INTENSE = 3;

    private final Known known;
    private final RiskOrder order;

    ChecklistReader(Known known, RiskOrder order) {
        this.known = known;
        this.order = order;
    }

    /** The checklist as far as it could be read: enough to look for more problems, whatever was found. */
    Optional<Checklist> read(Outlines outlines, Problems problems) {
        Fields fields = new Fields((Node.Mapping) outlines.document().root(), "a checklist", problems);
        fields.need("checklist", "kind", "title", "sections");
        Optional<ChecklistId> id = fields.id("checklist", ChecklistId::new);
        Kind kind = fields.word("kind", Words.KIND).orElse(Kind.HYGIENE);
        int edition = fields.number("edition", 1, LATEST_EDITION).orElse(1);
        Optional<DomainId> domain = fields.read("domain", s -> known.domain(s, problems));
        if (domain.isEmpty() && fields.has("domain")) {
            domain = Optional.of(new DomainId("unreadable"));
        }
        Place place = new Place(
                id.orElse(new ChecklistId("unreadable")),
                kind,
                edition,
                domain,
                0,
                Condition.ALWAYS,
                order,
                known,
                problems);
        Checklist checklist = new Checklist(
                place.checklist(),
                kind,
                edition,
                fields.text("title").orElse(""),
                fields.text("about"),
                fields.read("reviewed", new Lengths(problems)::day),
                sections(fields, place, outlines.sections()));
        fields.done();
        return id.map(there -> checklist);
    }

    private List<Section> sections(Fields fields, Place place, List<List<Outline>> outlines) {
        List<Section> sections = new ArrayList<>();
        for (Node.Mapping node : fields.tables("sections", MOST_SECTIONS)) {
            sections.add(section(node, place.in(sections.size()), outlines.get(sections.size())));
        }
        return sections;
    }

    private Section section(Node.Mapping node, Place place, List<Outline> items) {
        Fields fields = new Fields(node, "a section", place.problems());
        fields.need("title", "items");
        fields.tables("items", MOST_ITEMS);
        Condition condition = items.isEmpty()
                ? Condition.ALWAYS
                : new ConditionReader(known, order, place.problems())
                        .read(fields, "only-if", Optional.of(items.get(0)));
        Section section = new Section(
                fields.text("title").orElse(""),
                fields.number("intensity", 0, MOST_INTENSE).orElse(0),
                fields.text("content-note"),
                items.stream()
                        .limit(MOST_ITEMS)
                        .flatMap(item -> new ItemReader(place.under(condition), item).read().stream())
                        .toList());
        fields.done();
        return section;
    }
}
