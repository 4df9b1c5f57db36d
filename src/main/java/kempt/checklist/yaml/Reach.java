package kempt.checklist.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.QuestionType;
import kempt.checklist.Response;
import kempt.checklist.Threat;
import kempt.checklist.ThreatId;

/** What answers can bring about at the most. */
final class Reach {
    private final Catalogue catalogue;

    Reach(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Why the conditions of an item, and of those they refer to, cannot hold together; empty if they can. */
    Optional<String> conflict(Item item) {
        Map<ItemId, Set<ChoiceId>> allowed = new HashMap<>();
        Set<ItemId> seen = new HashSet<>();
        Deque<Condition> open = new ArrayDeque<>();
        open.add(item.onlyIf());
        while (!open.isEmpty()) {
            for (Condition.Clause clause : open.remove().clauses()) {
                ItemId id = catalogue.current(clause.item());
                Set<ChoiceId> choices = allowed.computeIfAbsent(id, i -> new LinkedHashSet<>(clause.anyOf()));
                Set<ChoiceId> before = Set.copyOf(choices);
                choices.retainAll(clause.anyOf());
                if (choices.isEmpty() && takesOne(id)) {
                    return Optional.of("'" + id + "' would have to be " + either(before) + " and "
                            + either(clause.anyOf()) + " at once");
                }
                if (seen.add(id)) {
                    catalogue.item(id).map(Item::onlyIf).ifPresent(open::add);
                }
            }
        }
        return Optional.empty();
    }

    private boolean takesOne(ItemId id) {
        return catalogue.item(id).orElse(null) instanceof Asked asked
                && asked.question().type() == QuestionType.ONE;
    }

    private static String either(Iterable<ChoiceId> choices) {
        StringBuilder either = new StringBuilder();
        choices.forEach(
                c -> either.append(either.isEmpty() ? "'" : " or '").append(c).append('\''));
        return either.toString();
    }

    /** Why a response can never appear; empty if it can. */
    Optional<String> outOfReach(Response response) {
        if (response.respondsTo().stream().anyMatch(this::canBeUrgent)) {
            return Optional.empty();
        }
        String threats = response.respondsTo().stream().map(t -> "'" + t + "'").collect(Collectors.joining(" or "));
        if (response.when().isEmpty()) {
            return Optional.of("no answer makes " + threats + " urgent");
        }
        Level highest = response.respondsTo().stream()
                .flatMap(t -> catalogue.threat(t).stream())
                .map(this::highest)
                .reduce(Level.VERY_LOW, Level::max);
        return highest.atLeast(response.when().get())
                ? Optional.empty()
                : Optional.of("no answers lift " + threats + " above " + highest.spoken());
    }

    private boolean canBeUrgent(ThreatId threat) {
        return catalogue.items(Inquiry.class).anyMatch(i -> i.urgentIf().values().stream()
                .anyMatch(t -> t.contains(threat)));
    }

    private Level highest(Threat threat) {
        return catalogue
                .scoring()
                .risk(
                        threat.likelihood().moved(raises(threat.id(), Inquiry.Factor.LIKELIHOOD)),
                        threat.impact().moved(raises(threat.id(), Inquiry.Factor.IMPACT)));
    }

    /** The steps that all answers together could raise a factor of a threat. */
    private int raises(ThreatId threat, Inquiry.Factor factor) {
        return catalogue
                .items(Inquiry.class)
                .mapToInt(i -> raises(i, threat, factor))
                .sum();
    }

    private static int raises(Inquiry inquiry, ThreatId threat, Inquiry.Factor factor) {
        Map<ChoiceId, Integer> steps = new HashMap<>();
        inquiry.effects().stream()
                .filter(e -> e.threat().equals(threat) && e.factor() == factor)
                .forEach(e -> steps.merge(e.choice(), e.steps(), Integer::sum));
        return inquiry.question().type() == QuestionType.SEVERAL
                ? steps.values().stream().mapToInt(s -> Math.max(0, s)).sum()
                : steps.values().stream().mapToInt(s -> Math.max(0, s)).max().orElse(0);
    }
}
