package kempt.checklist.yaml;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Check;
import kempt.checklist.Condition;
import kempt.checklist.DomainId;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.checklist.Kind;
import kempt.checklist.Level;
import kempt.checklist.Origin;
import kempt.checklist.Question;
import kempt.checklist.Response;
import kempt.checklist.ThreatId;
import kempt.checklist.Within;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Reads one item. */
final class ItemReader {
    private static final Period A_YEAR = Period.ofMonths(12);
    private static final int MOST = 40;
    static final String[] EFFECTS = {"raises", "lowers", "urgent-if", "gives", "help", "label"};
    static final String[] RESPONDING = {"responds-to", "when", "within"};
    static final String[] ASKING = {"ask", "type", "choices", "means", "guards", "ages", "every"};
    static final String[] ADVISING = {
        "do", "steps", "takes", "noticed", "quietly", "who", "changes", "after", "caution", "guides"
    };

    private final Place place;
    private final Outline outline;
    private final Fields fields;
    private final Problems problems;
    private final Known known;

    ItemReader(Place place, Outline outline) {
        this.place = place;
        this.outline = outline;
        this.problems = place.problems();
        this.known = place.known();
        this.fields = new Fields(
                outline.node(), outline.id().isEmpty() ? "an item" : "item '" + outline.id() + "'", problems);
    }

    /** The item, or nothing and problems. One with a key that nobody knows is still looked at by what comes after. */
    Optional<Item> read() {
        long before = problems.errors();
        fields.need("id");
        Optional<ItemId> id = fields.id("id", ItemId::new);
        if (id.isPresent() && Outline.STOCK.contains(id.get().value())) {
            problems.report(fields.scalar("id").orElseThrow().mark(), FormatRule.RESERVED_ID, outline.id());
        }
        Origin origin = origin();
        Condition condition = condition();
        Item item = build(id.orElse(new ItemId("unreadable")), origin, condition);
        boolean readable = problems.errors() == before;
        return fields.done() && readable ? Optional.of(item) : Optional.empty();
    }

    private Item build(ItemId id, Origin origin, Condition condition) {
        if (place.kind() == Kind.RESPONSE) {
            return response(id, origin, condition);
        }
        return outline.advised() ? check(id, origin, condition) : inquiry(id, origin, condition);
    }

    private Check check(ItemId id, Origin origin, Condition condition) {
        fields.need("ask", "because", "do", "takes", "guards");
        fields.refuse("a check", EFFECTS);
        fields.refuse("a check", RESPONDING);
        QuestionReader questions = new QuestionReader(fields);
        Question question = questions.read(true);
        var means = questions.means(question);
        List<ThreatId> guards = threats("guards");
        return new Check(
                id,
                origin,
                condition,
                question,
                means,
                guards,
                weight(),
                fields.read("ages", new Lengths(problems)::period).orElse(A_YEAR),
                fields.read("every", new Lengths(problems)::period),
                new AdviceReader(fields, known).read());
    }

    private Inquiry inquiry(ItemId id, Origin origin, Condition condition) {
        fields.need("ask");
        String what =
                place.kind() == Kind.RISK ? "a question about risk" : "a question that only asks about the person";
        fields.refuse(what, ADVISING);
        fields.refuse(what, RESPONDING);
        fields.refuse(what, "means", "guards", "every");
        if (place.kind() != Kind.RISK) {
            fields.refuse(what, EFFECTS);
        }
        QuestionReader questions = new QuestionReader(fields);
        Question question = questions.read(false);
        EffectsReader effects = new EffectsReader(fields, questions, question, known);
        return new Inquiry(
                id,
                origin,
                condition,
                question,
                weight(),
                fields.read("ages", new Lengths(problems)::period).orElse(A_YEAR),
                effects.effects(),
                effects.urgentIf(),
                effects.gives(),
                fields.all("help", MOST, s -> known.help(s, problems)));
    }

    private Response response(ItemId id, Origin origin, Condition condition) {
        fields.need("responds-to", "when", "within", "do", "takes");
        fields.refuse("a response", ASKING);
        fields.refuse("a response", EFFECTS);
        return new Response(
                id,
                origin,
                condition,
                threats("responds-to"),
                when(),
                fields.word("within", Words.WITHIN).orElse(Within.WEEK),
                fields.text("because"),
                weight(),
                new AdviceReader(fields, known).read());
    }

    private Optional<Level> when() {
        return fields.word("when", Words.WHEN).flatMap(level -> level);
    }

    private Level weight() {
        return fields.word("weight", Words.LEVEL).orElse(Level.MODERATE);
    }

    /** At least one threat; where there is none, a stand-in and a problem, so that the rest is still looked at. */
    private List<ThreatId> threats(String key) {
        List<ThreatId> threats = fields.all(key, MOST, s -> known.threat(s, problems));
        if (fields.node(key).orElse(null) instanceof Node.Sequence list
                && list.items().isEmpty()) {
            problems.report(fields.keyMark(key).orElseThrow(), FormatRule.EMPTY_VALUE, key);
        }
        return threats.isEmpty() ? List.of(new ThreatId("unreadable")) : threats;
    }

    private Origin origin() {
        Optional<DomainId> domain =
                fields.read("domain", s -> known.domain(s, problems)).or(place::domain);
        if (domain.isEmpty() && !fields.has("domain")) {
            problems.report(fields.home(), FormatRule.DOMAIN_MISSING);
        }
        return new Origin(
                place.checklist(),
                place.edition(),
                place.section(),
                domain.orElse(new DomainId("unreadable")),
                fields.all("where", MOST, s -> new Codes(problems).country(s)),
                fields.all("also-in", MOST, s -> known.checklist(s, problems)),
                fields.all("was", MOST, s -> fields.id(s, ItemId::new)));
    }

    private Condition condition() {
        Condition own =
                new ConditionReader(known, place.order(), problems).read(fields, "only-if", Optional.of(outline));
        return place.condition().and(own);
    }
}
