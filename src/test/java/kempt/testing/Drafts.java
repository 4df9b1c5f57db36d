package kempt.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kempt.checklist.Catalogue;
import kempt.checklist.Change;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.Domain;
import kempt.checklist.DomainId;
import kempt.checklist.Guide;
import kempt.checklist.GuideId;
import kempt.checklist.Help;
import kempt.checklist.HelpId;
import kempt.checklist.ItemId;
import kempt.checklist.Kind;
import kempt.checklist.Level;
import kempt.checklist.Rules;
import kempt.checklist.Section;
import kempt.checklist.Side;
import kempt.checklist.Status;
import kempt.checklist.Threat;
import kempt.checklist.ThreatId;

/**
 * A catalogue in the making. Threats that items name are there without being declared, moderate in likelihood and
 * impact, so that a test says only what it is about.
 */
public final class Drafts {
    private final List<Checklist> checklists = new ArrayList<>();
    private final Map<String, Threat> threats = new LinkedHashMap<>();
    private final Map<String, Domain> domains = new LinkedHashMap<>();
    private final List<Guide> guides = new ArrayList<>();
    private final List<Help> help = new ArrayList<>();
    private final List<Rules.Gate> gates = new ArrayList<>();
    private final List<Rules.Order> orders = new ArrayList<>();
    private final List<ChecklistId> riskLeg = new ArrayList<>();
    private Optional<ItemId> country = Optional.empty();
    private Rules.Again again = Rules.Again.NONE;

    private Drafts() {}

    public static Drafts catalogue() {
        return new Drafts();
    }

    /** A part of a checklist in the making. */
    public record Part(String title, int intensity, Optional<String> note, List<Draft> items) {
        public static Part of(String title, Draft... items) {
            return new Part(title, 0, Optional.empty(), List.of(items));
        }

        /** A part that may be hard to think about, with the note that goes before it. */
        public static Part hard(String title, int intensity, Draft... items) {
            return new Part(
                    title, intensity, Optional.of("The next questions are about " + title + "."), List.of(items));
        }
    }

    public Drafts threat(String id, Level likelihood, Level impact) {
        return threat(id, likelihood, impact, false);
    }

    /** A threat that unfolds over weeks. */
    public Drafts slowThreat(String id, Level likelihood, Level impact) {
        return threat(id, likelihood, impact, true);
    }

    private Drafts threat(String id, Level likelihood, Level impact, boolean slow) {
        threats.put(
                id,
                new Threat(
                        new ThreatId(id), "Title of " + id, "About " + id + ".", likelihood, "A.", impact, "B.", slow));
        return this;
    }

    public Drafts risk(String id, Draft... items) {
        return risk(id, Part.of(id, items));
    }

    public Drafts risk(String id, Part... parts) {
        riskLeg.add(new ChecklistId(id));
        return checklist(id, Kind.RISK, parts);
    }

    public Drafts hygiene(String id, Draft... items) {
        return hygiene(id, Part.of(id, items));
    }

    public Drafts hygiene(String id, Part... parts) {
        return checklist(id, Kind.HYGIENE, parts);
    }

    public Drafts responses(String id, Draft... items) {
        return checklist(id, Kind.RESPONSE, Part.of(id, items));
    }

    private Drafts checklist(String id, Kind kind, Part... parts) {
        ChecklistId name = new ChecklistId(id);
        List<Section> sections = new ArrayList<>();
        for (Part part : parts) {
            int at = sections.size();
            part.items().forEach(this::declare);
            sections.add(new Section(
                    part.title(),
                    part.intensity(),
                    part.note(),
                    part.items().stream()
                            .map(i -> i.in(name, at, new DomainId(id)))
                            .toList()));
        }
        domain(id);
        checklists.add(new Checklist(name, kind, 1, "Title of " + id, Optional.empty(), Optional.empty(), sections));
        return this;
    }

    private void declare(Draft item) {
        item.threats.stream()
                .filter(t -> !threats.containsKey(t))
                .forEach(t -> threat(t, Level.MODERATE, Level.MODERATE));
        item.domain.ifPresent(this::domain);
    }

    private void domain(String id) {
        domains.putIfAbsent(id, new Domain(new DomainId(id), "Title of " + id, "About " + id + ".", Side.DIGITAL));
    }

    public Drafts guide(String id) {
        guides.add(new Guide(
                new GuideId(id),
                "Title of " + id,
                "Publisher of " + id,
                "https://example.org/" + id,
                Optional.empty(),
                Status.ALIVE,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of("en"),
                "CC BY",
                "anyone",
                Optional.empty()));
        return this;
    }

    public Drafts help(String id, Help.Kind kind, String... forThreats) {
        help.add(new Help(
                new HelpId(id),
                "Title of " + id,
                "About " + id + ".",
                "https://example.org/" + id,
                kind,
                List.of(),
                List.of(forThreats).stream().map(ThreatId::new).toList(),
                Status.ALIVE,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty()));
        return this;
    }

    /** While the item has this answer, whatever changes one of these comes after {@code first}. */
    public Drafts gate(String item, String choice, Set<Change> before, String first) {
        Condition when = new Condition(List.of(new Condition.Clause(new ItemId(item), List.of(new ChoiceId(choice)))));
        gates.add(new Rules.Gate("gate-" + gates.size(), when, before, new ItemId(first), "A gate says so."));
        return this;
    }

    public Drafts order(List<String> first, List<String> before) {
        orders.add(new Rules.Order(
                "order-" + orders.size(),
                Condition.ALWAYS,
                first.stream().map(ItemId::new).toList(),
                before.stream().map(ItemId::new).toList(),
                "An order says so."));
        return this;
    }

    public Drafts country(String item) {
        country = Optional.of(new ItemId(item));
        return this;
    }

    /** Asked only when a sitting is done again; a yes opens the situation anew. */
    public Drafts since(String item) {
        again = new Rules.Again(List.of(new ItemId(item)), Optional.of(new ItemId(item)));
        return this;
    }

    public Catalogue build() {
        return new Catalogue(
                checklists,
                List.copyOf(threats.values()),
                List.copyOf(domains.values()),
                guides,
                help,
                new Rules(country, Optional.empty(), riskLeg, again, gates, orders),
                Shipped.scoring());
    }
}
