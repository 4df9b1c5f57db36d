package kempt.sitting;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.assess.Assessment;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.ChecklistId;
import kempt.checklist.ChoiceId;
import kempt.checklist.Inquiry;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.ThreatId;

/**
 * What an earlier sitting left, for one that is done again. Only this is asked: what has aged, what the checklists
 * added or changed, what was marked as done, what follows from something new, and the short check-in.
 *
 * @param sheet what is known today, marked as stale where it is
 * @param seen what was shown in any sitting before, answered or not, with the meaning that it has today
 * @param editions of the checklists of the latest
 * @param levels of the threats before protection, as they stood then
 * @param done steps of the plan that were marked as done since
 */
public record Before(
        AnswerSheet sheet,
        Set<ItemId> seen,
        Map<ChecklistId, Integer> editions,
        Map<ThreatId, Level> levels,
        Set<ItemId> done) {
    public Before {
        seen = Set.copyOf(seen);
        editions = Map.copyOf(editions);
        levels = Map.copyOf(levels);
        done = Set.copyOf(done);
    }

    /** Answers that are carried over as they are. */
    Set<ItemId> carried(Catalogue catalogue) {
        Set<ItemId> carried = new LinkedHashSet<>();
        sheet.answers().forEach((id, given) -> {
            if (!given.stale() && !done.contains(id) && !isAlways(id, catalogue)) {
                carried.add(id);
            }
        });
        return carried;
    }

    /** Those of them that nobody came by today. */
    Set<ItemId> untouched(AnswerSheet now, Catalogue catalogue) {
        Set<ItemId> untouched = carried(catalogue);
        untouched.removeIf(id -> !isAsBefore(id, now));
        return untouched;
    }

    private static boolean isAlways(ItemId id, Catalogue catalogue) {
        return catalogue.rules().again().asksEachTime(id);
    }

    /** Questions that need not be asked today, as far as today's answers tell. */
    Set<ItemId> closed(AnswerSheet now, Set<ItemId> seenToday, Assessment assessment, Catalogue catalogue) {
        Set<ItemId> carried = carried(catalogue);
        Set<ItemId> reopened = reopened(now, catalogue);
        Set<ItemId> closed = new LinkedHashSet<>();
        catalogue.items(Asked.class).forEach(item -> {
            ItemId id = item.id();
            boolean known = now.given(id).filter(g -> !g.stale()).isPresent();
            boolean opens = isAlways(id, catalogue)
                    || done.contains(id)
                    || now.given(id).filter(Given::stale).isPresent()
                    || (!known && isNew(item, now, seenToday, assessment));
            if (!reopened.contains(id) && (!opens || carried.contains(id))) {
                closed.add(id);
            }
        });
        return closed;
    }

    /** What was asked before and left out stays left out, until it means something else. */
    private boolean isNew(Asked item, AnswerSheet now, Set<ItemId> seenToday, Assessment assessment) {
        if (seen.contains(item.id())) {
            return false;
        }
        Integer edition = editions.get(item.origin().checklist());
        boolean fresh = edition == null || edition < item.origin().edition();
        boolean follows = item.onlyIf().clauses().stream()
                .anyMatch(c -> seenToday.contains(c.item())
                        && !isAsBefore(c.item(), now)
                        && c.anyOf().stream().anyMatch(choice -> now.gave(c.item(), choice)));
        return fresh || follows || (item instanceof Check check && guardsWhatRose(check, assessment));
    }

    /** Whether the answer is the one of then, and was not given anew today. */
    private boolean isAsBefore(ItemId id, AnswerSheet now) {
        return now.given(id).equals(sheet.given(id));
    }

    private boolean guardsWhatRose(Check check, Assessment assessment) {
        return check.guards().stream()
                .flatMap(t -> assessment.threat(t).stream())
                .anyMatch(r -> r.before().high().rank()
                        > levels.getOrDefault(r.threat().id(), Level.VERY_LOW).rank());
    }

    /** What is to be looked at again, though it was carried over, now that this was answered. */
    Set<ItemId> reopened(ItemId answered, AnswerSheet now, Catalogue catalogue) {
        if (catalogue.rules().again().since().filter(answered::equals).isEmpty()) {
            return Set.of();
        }
        Set<ItemId> reopened = reopened(now, catalogue);
        reopened.retainAll(carried(catalogue));
        return reopened;
    }

    /** The situation, once something has happened since: what was told of it, and what was left out then. */
    private static Set<ItemId> reopened(AnswerSheet now, Catalogue catalogue) {
        Set<ItemId> reopened = new LinkedHashSet<>();
        if (catalogue
                .rules()
                .again()
                .since()
                .filter(i -> now.gave(i, ChoiceId.YES))
                .isPresent()) {
            catalogue
                    .items(Inquiry.class)
                    .filter(i -> i.question().label().isPresent())
                    .forEach(i -> reopened.add(i.id()));
        }
        return reopened;
    }

    /** What is known when the sitting begins: whether something has happened since is for today to say. */
    AnswerSheet begun(AnswerSheet start, Catalogue catalogue) {
        return catalogue.rules().again().since().map(start::without).orElse(start);
    }
}
