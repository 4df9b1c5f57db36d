package kempt.checklist.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kempt.checklist.ChecklistId;
import kempt.checklist.DomainId;
import kempt.checklist.GuideId;
import kempt.checklist.HelpId;
import kempt.checklist.ItemId;
import kempt.checklist.ThreatId;
import kempt.yaml.Node;
import kempt.yaml.Problems;
import kempt.yaml.Rule;

/** All ids that can be referred to, gathered from every file before any is read in full. */
final class Known {
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Map<String, Outline> items = new LinkedHashMap<>();
    private final boolean whole;

    /** @param whole whether every file could be parsed: if not, what seems unknown may stand in one that could not */
    Known(boolean whole) {
        this.whole = whole;
    }

    void add(String list, String id) {
        lists.computeIfAbsent(list, l -> new LinkedHashSet<>()).add(id);
    }

    void add(String id, Outline item) {
        items.putIfAbsent(id, item);
    }

    Collection<Outline> items() {
        return new LinkedHashSet<>(items.values());
    }

    Optional<Outline> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    Optional<ThreatId> threat(Node.Scalar word, Problems problems) {
        return find("threats", word, FormatRule.UNKNOWN_THREAT, ThreatId::new, problems);
    }

    Optional<DomainId> domain(Node.Scalar word, Problems problems) {
        return find("domains", word, FormatRule.UNKNOWN_DOMAIN, DomainId::new, problems);
    }

    Optional<GuideId> guide(Node.Scalar word, Problems problems) {
        return find("guides", word, FormatRule.UNKNOWN_GUIDE, GuideId::new, problems);
    }

    Optional<HelpId> help(Node.Scalar word, Problems problems) {
        return find("help", word, FormatRule.UNKNOWN_HELP, HelpId::new, problems);
    }

    Optional<ChecklistId> checklist(Node.Scalar word, Problems problems) {
        return find("checklists", word, FormatRule.UNKNOWN_CHECKLIST, ChecklistId::new, problems);
    }

    /** The item that a word refers to, or nothing and a problem. */
    Optional<Outline> item(Node.Scalar word, Problems problems) {
        Outline item = items.get(word.text());
        if (item == null && whole) {
            String advice = problems.suggest(word.text(), items.keySet());
            problems.reportWith(advice, word.mark(), FormatRule.UNKNOWN_ITEM, word.text());
        }
        return Optional.ofNullable(item);
    }

    /** An item that says what to do. */
    Optional<ItemId> action(Node.Scalar word, Problems problems) {
        Optional<Outline> item = item(word, problems);
        if (item.isPresent() && !item.get().advised()) {
            problems.report(word.mark(), FormatRule.NOT_AN_ACTION, word.text());
            return Optional.empty();
        }
        return item.map(i -> new ItemId(i.id()));
    }

    private <T> Optional<T> find(String list, Node.Scalar word, Rule rule, Function<String, T> id, Problems problems) {
        Set<String> ids = lists.getOrDefault(list, Set.of());
        if (ids.contains(word.text())) {
            return Optional.of(id.apply(word.text()));
        }
        if (whole) {
            String advice = problems.suggest(word.text(), ids);
            problems.reportWith(advice.isEmpty() ? rule.advice() : advice, word.mark(), rule, word.text());
        }
        return Optional.empty();
    }
}
