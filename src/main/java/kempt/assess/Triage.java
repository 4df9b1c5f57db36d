package kempt.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kempt.answer.AnswerSheet;
import kempt.answer.Applies;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.Condition;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.checklist.Kind;
import kempt.checklist.Level;
import kempt.checklist.Scoring;

/**
 * Which questions are worth asking this person: a pure function of what was said so far.
 *
 * <p>The risk leg asks the heaviest risk items that apply. The hygiene leg asks the checks that bear most on the
 * threats the risk leg found; below full depth, a check that guards only against what stands under moderate is not
 * asked.
 */
public final class Triage {
    private static final int MOST_THREATS = 3;

    private final Catalogue catalogue;
    private final Applies applies;
    private final Assessor assessor;
    private final Scoring scoring;
    private final Depth depth;
    private final Optional<Set<ItemId>> carried;

    /** For a first sitting. */
    public Triage(Catalogue catalogue, Depth depth) {
        this(catalogue, depth, Optional.empty());
    }

    /**
     * For a sitting that may be done again.
     *
     * @param carried answers that are carried over; they do not count as asked. Empty for a first sitting
     */
    public Triage(Catalogue catalogue, Depth depth, Optional<Set<ItemId>> carried) {
        this.carried = carried;
        this.catalogue = catalogue;
        this.applies = new Applies(catalogue);
        this.assessor = new Assessor(catalogue);
        this.scoring = catalogue.scoring();
        this.depth = depth;
    }

    /** The risk leg, in asking order: those seen and those to come, as far as the answers tell today. */
    public List<Asked> risk(AnswerSheet sheet, Set<ItemId> seen) {
        List<Asked> pool = riskOrder()
                .flatMap(Triage::asked)
                .filter(applies.to(sheet))
                .filter(i -> carried.isPresent() || !isOnlyAgain(i))
                .toList();
        return new Selection(pool, i -> i.weight().rank()).choose(seen, left(Kind.RISK, seen));
    }

    /** The hygiene leg, in asking order, the checklists that matter most first. */
    public List<Asked> hygiene(AnswerSheet sheet, Set<ItemId> seen) {
        Assessment assessment = assessor.assess(sheet);
        Map<ItemId, Integer> worth = new HashMap<>();
        List<Asked> open = new ArrayList<>();
        catalogue
                .checklists(Kind.HYGIENE)
                .flatMap(Triage::asked)
                .filter(applies.to(sheet))
                .forEach(item -> {
                    worth.put(item.id(), item instanceof Check check ? worth(check, assessment) : 0);
                    open.add(item);
                });
        List<Asked> wanted = needed(open.stream().filter(i -> matters(i, worth)).toList(), open);
        List<Asked> pool = byChecklist(wanted, worth, seen);
        return new Selection(pool, i -> worth.get(i.id())).choose(seen, left(Kind.HYGIENE, seen));
    }

    /**
     * The questions of the named checklists that apply, and before them what their conditions ask about. Where the
     * depth does not allow all, those that are worth most.
     */
    public List<Asked> only(Collection<ChecklistId> named, AnswerSheet sheet, Set<ItemId> seen) {
        List<Asked> all = Stream.concat(riskOrder(), catalogue.checklists(Kind.HYGIENE))
                .flatMap(Triage::asked)
                .filter(applies.to(sheet))
                .toList();
        List<Asked> wanted = all.stream()
                .filter(i -> named.contains(i.origin().checklist())
                        || i.origin().alsoIn().stream().anyMatch(named::contains))
                .toList();
        Assessment assessment = assessor.assess(sheet);
        Selection selection = new Selection(
                needed(wanted, all),
                i -> i instanceof Check check
                        ? worth(check, assessment)
                        : isRisk(i) ? i.weight().rank() : 0);
        return selection.choose(
                seen,
                List.of(
                        new Selection.Share(this::isRisk, left(Kind.RISK, seen)),
                        new Selection.Share(i -> !isRisk(i), left(Kind.HYGIENE, seen))));
    }

    private boolean isRisk(Asked item) {
        return catalogue
                .checklist(item.origin().checklist())
                .filter(c -> c.kind() == Kind.RISK)
                .isPresent();
    }

    /** "Has anything happened since?" makes no sense the first time. */
    private boolean isOnlyAgain(Asked item) {
        return catalogue.rules().again().since().filter(item.id()::equals).isPresent();
    }

    private boolean matters(Asked item, Map<ItemId, Integer> worth) {
        return item instanceof Check && (depth == Depth.FULL || worth.get(item.id()) > 0);
    }

    /** Weight points times the level points of the worst three threats guarded; nothing under moderate counts. */
    private int worth(Check check, Assessment assessment) {
        int levels = check.guards().stream()
                .flatMap(t -> assessment.threat(t).stream())
                .map(r -> r.before().high())
                .filter(l -> depth == Depth.FULL || l.atLeast(Level.MODERATE))
                .sorted(Comparator.reverseOrder())
                .limit(MOST_THREATS)
                .mapToInt(l -> scoring.levelPoints().get(l))
                .sum();
        return scoring.weightPoints().get(check.weight()) * levels;
    }

    /** The wanted items and, in their place in the order of all, those that decide whether they are asked. */
    private static List<Asked> needed(List<Asked> wanted, List<Asked> all) {
        Map<ItemId, Asked> byId = new HashMap<>();
        all.forEach(i -> byId.put(i.id(), i));
        Set<ItemId> keep = new LinkedHashSet<>();
        List<Asked> queue = new ArrayList<>(wanted);
        while (!queue.isEmpty()) {
            Asked item = queue.remove(queue.size() - 1);
            if (keep.add(item.id())) {
                for (Condition.Clause clause : item.onlyIf().clauses()) {
                    if (byId.containsKey(clause.item())) {
                        queue.add(byId.get(clause.item()));
                    }
                }
            }
        }
        return all.stream().filter(i -> keep.contains(i.id())).toList();
    }

    /** The checklists that matter most first; those that were begun before all, so that none is left half-way. */
    private List<Asked> byChecklist(List<Asked> items, Map<ItemId, Integer> worth, Set<ItemId> seen) {
        Set<ChecklistId> begun = catalogue
                .checklists(Kind.HYGIENE)
                .filter(c -> c.items().anyMatch(i -> askedToday(i.id(), seen)))
                .map(Checklist::id)
                .collect(Collectors.toSet());
        Map<ChecklistId, Integer> best = new HashMap<>();
        items.forEach(i -> best.merge(i.origin().checklist(), worth.get(i.id()), Math::max));
        List<Asked> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing((Asked i) -> !begun.contains(i.origin().checklist()))
                .thenComparing(i -> best.get(i.origin().checklist()), Comparator.reverseOrder())
                .thenComparing(i -> i.origin().checklist()));
        return sorted;
    }

    private Stream<Checklist> riskOrder() {
        List<ChecklistId> leg = catalogue.rules().riskLeg();
        return catalogue.checklists(Kind.RISK).sorted(Comparator.comparing((Checklist c) -> {
            int index = leg.indexOf(c.id());
            return index < 0 ? leg.size() : index;
        }));
    }

    private static Stream<Asked> asked(Checklist checklist) {
        return checklist.items().filter(Asked.class::isInstance).map(Asked.class::cast);
    }

    /** How many more questions the depth allows, counting those too that were asked and no longer apply. */
    private int left(Kind kind, Set<ItemId> seen) {
        long used = catalogue
                .checklists(kind)
                .flatMap(Triage::asked)
                .filter(i -> askedToday(i.id(), seen))
                .count();
        return switch (depth) {
            case QUICK -> cap(kind, scoring.depths().quick()) - (int) used;
            case STANDARD -> cap(kind, scoring.depths().standard()) - (int) used;
            case FULL -> Integer.MAX_VALUE;
        };
    }

    private boolean askedToday(ItemId item, Set<ItemId> seen) {
        return seen.contains(item) && carried.filter(c -> c.contains(item)).isEmpty();
    }

    private static int cap(Kind kind, Scoring.Cap cap) {
        return kind == Kind.RISK ? cap.risk() : cap.checks();
    }
}
