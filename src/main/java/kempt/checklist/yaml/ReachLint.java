package kempt.checklist.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Condition;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.checklist.Response;
import kempt.checklist.Rules;
import kempt.checklist.Verdict;
import kempt.yaml.Problems;

/** Looks for questions whose answers make no difference, and for items that no answers lead to. */
final class ReachLint {
    private final Catalogue catalogue;
    private final Gathering gathering;
    private final Set<ItemId> lookedAt = new HashSet<>();
    private final Reach reach;

    ReachLint(Catalogue catalogue, Gathering gathering) {
        this.catalogue = catalogue;
        this.gathering = gathering;
        this.reach = new Reach(catalogue);
        Rules rules = catalogue.rules();
        Stream.of(
                        catalogue.items().map(Item::onlyIf),
                        rules.gates().stream().map(Rules.Gate::when),
                        rules.orders().stream().map(Rules.Order::when))
                .flatMap(s -> s)
                .flatMap(c -> c.clauses().stream())
                .map(Condition.Clause::item)
                .forEach(id -> lookedAt.add(catalogue.current(id)));
        rules.country().ifPresent(lookedAt::add);
        rules.moment().ifPresent(lookedAt::add);
        lookedAt.addAll(rules.again().always());
        rules.again().since().ifPresent(lookedAt::add);
    }

    void check(List<Outline> items) {
        for (Outline outline : items) {
            catalogue.item(new ItemId(outline.id())).ifPresent(item -> check(outline, item));
        }
    }

    private void check(Outline outline, Item item) {
        Problems problems = gathering.problems(outline.document());
        if (item instanceof Asked asked && !lookedAt.contains(item.id()) && makesNoDifference(asked)) {
            problems.report(Places.id(outline), LintRule.DEAD_END, outline.id());
        }
        if (item instanceof Inquiry inquiry
                && !inquiry.urgentIf().isEmpty()
                && inquiry.help().isEmpty()) {
            problems.report(Places.key(outline.node(), "urgent-if"), LintRule.URGENT_WITHOUT_HELP, outline.id());
        }
        reach.conflict(item)
                .ifPresent(why -> problems.report(
                        Places.value(outline, "only-if"), LintRule.UNREACHABLE_ITEM, outline.id(), why));
        if (item instanceof Response response) {
            Optional<String> why = reach.outOfReach(response);
            why.ifPresent(w ->
                    problems.report(Places.value(outline, "when"), LintRule.UNREACHABLE_RESPONSE, outline.id(), w));
        }
    }

    private static boolean makesNoDifference(Asked asked) {
        if (asked instanceof Check check) {
            return check.means().values().stream().allMatch(Verdict.DONE::equals);
        }
        Inquiry inquiry = (Inquiry) asked;
        return inquiry.effects().isEmpty()
                && inquiry.urgentIf().isEmpty()
                && inquiry.gives().isEmpty()
                && inquiry.question().label().isEmpty();
    }
}
