package kempt.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that was loaded: the checklists, and what they refer to. */
public final class Catalogue {
    private final List<Checklist> checklists;
    private final Map<ThreatId, Threat> threats;
    private final Map<DomainId, Domain> domains;
    private final Map<GuideId, Guide> guides;
    private final Map<HelpId, Help> help;
    private final Rules rules;
    private final Scoring scoring;
    private final Map<ItemId, Item> items = new LinkedHashMap<>();
    private final Map<ItemId, ItemId> renamed = new LinkedHashMap<>();

    public Catalogue(
            List<Checklist> checklists,
            List<Threat> threats,
            List<Domain> domains,
            List<Guide> guides,
            List<Help> help,
            Rules rules,
            Scoring scoring) {
        this.checklists = List.copyOf(checklists);
        this.threats = index(threats, Threat::id);
        this.domains = index(domains, Domain::id);
        this.guides = index(guides, Guide::id);
        this.help = index(help, Help::id);
        this.rules = rules;
        this.scoring = scoring;
        for (Checklist checklist : checklists) {
            checklist.items().forEach(item -> {
                items.put(item.id(), item);
                item.origin().was().forEach(old -> renamed.put(old, item.id()));
            });
        }
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> id) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(v -> map.put(id.apply(v), v));
        return map;
    }

    /** The same catalogue with other checklists: those a sitting was asked to use. */
    public Catalogue with(List<Checklist> others) {
        return new Catalogue(
                others,
                List.copyOf(threats.values()),
                List.copyOf(domains.values()),
                List.copyOf(guides.values()),
                List.copyOf(help.values()),
                rules,
                scoring);
    }

    public List<Checklist> checklists() {
        return checklists;
    }

    public Stream<Checklist> checklists(Kind kind) {
        return checklists.stream().filter(c -> c.kind() == kind);
    }

    public Optional<Checklist> checklist(ChecklistId id) {
        return checklists.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public List<Threat> threats() {
        return List.copyOf(threats.values());
    }

    public List<Domain> domains() {
        return List.copyOf(domains.values());
    }

    public List<Guide> guides() {
        return List.copyOf(guides.values());
    }

    public List<Help> help() {
        return List.copyOf(help.values());
    }

    public Optional<Threat> threat(ThreatId id) {
        return Optional.ofNullable(threats.get(id));
    }

    public Optional<Domain> domain(DomainId id) {
        return Optional.ofNullable(domains.get(id));
    }

    public Optional<Guide> guide(GuideId id) {
        return Optional.ofNullable(guides.get(id));
    }

    public Optional<Help> help(HelpId id) {
        return Optional.ofNullable(help.get(id));
    }

    public Rules rules() {
        return rules;
    }

    public Scoring scoring() {
        return scoring;
    }

    /** Every item, in the order of the files. */
    public Stream<Item> items() {
        return items.values().stream();
    }

    public <T extends Item> Stream<T> items(Class<T> type) {
        return items.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** The item with this id, or the one that once had it. */
    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(items.get(current(id)));
    }

    /** The id that an item has today, given a former one. */
    public ItemId current(ItemId id) {
        return items.containsKey(id) ? id : renamed.getOrDefault(id, id);
    }
}
