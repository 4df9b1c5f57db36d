package kempt.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kempt.answer.AnswerSheet;
import kempt.answer.Applies;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.ChecklistId;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.checklist.Kind;
import kempt.checklist.Level;
import kempt.checklist.Scoring;
import kempt.testing.AnyCatalogue;
import kempt.testing.AnySheet;
import kempt.testing.Dice;
import kempt.testing.Law;

/** What is asked and what is not, for anyone who answers, skips, goes back and changes as they like. */
class TriageLawsTest {
    @Law
    void no_leg_asks_more_than_its_depth_allows(Dice dice) {
        Depth depth = dice.one(Depth.QUICK, Depth.STANDARD);
        Walk walk = new Walk(dice, AnyCatalogue.of(dice, 12), depth);
        Scoring.Depths depths = walk.catalogue.scoring().depths();
        Scoring.Cap cap = depth == Depth.QUICK ? depths.quick() : depths.standard();
        assertThat(walk.risk()).hasSizeLessThanOrEqualTo(cap.risk());
        assertThat(walk.hygiene()).hasSizeLessThanOrEqualTo(cap.checks());
    }

    @Law
    void a_question_that_decides_on_another_comes_before_it(Dice dice) {
        Walk walk = new Walk(dice, AnyCatalogue.of(dice, 8), dice.one(Depth.values()));
        walk.everyTime = list -> {
            List<ItemId> order = list.stream().map(Asked::id).toList();
            for (Asked item : list) {
                item.onlyIf().clauses().stream()
                        .map(c -> order.indexOf(c.item()))
                        .forEach(parent -> assertThat(parent).isLessThan(order.indexOf(item.id())));
            }
        };
        walk.risk();
        walk.hygiene();
    }

    @Law
    void only_what_concerns_the_person_is_asked(Dice dice) {
        Walk walk = new Walk(dice, AnyCatalogue.of(dice, 8), dice.one(Depth.values()));
        Applies applies = new Applies(walk.catalogue);
        walk.everyTime = list -> assertThat(list).allMatch(i -> applies.test(i, walk.sheet));
        walk.risk();
        walk.hygiene();
    }

    @Law
    void full_depth_asks_everything_that_concerns_the_person(Dice dice) {
        Walk walk = new Walk(dice, AnyCatalogue.of(dice), Depth.FULL);
        Applies applies = new Applies(walk.catalogue);
        walk.risk();
        assertThat(walk.seen)
                .containsAll(walk.of(Kind.RISK)
                        .filter(i -> applies.test(i, walk.sheet))
                        .map(Asked::id)
                        .toList());
        walk.hygiene();
        assertThat(walk.seen)
                .containsAll(walk.of(Kind.HYGIENE)
                        .filter(Check.class::isInstance)
                        .filter(i -> applies.test(i, walk.sheet))
                        .map(Asked::id)
                        .toList());
    }

    @Law
    void below_full_depth_nothing_is_asked_that_guards_only_low_threats(Dice dice) {
        Walk walk = new Walk(dice, AnyCatalogue.of(dice, 8), dice.one(Depth.QUICK, Depth.STANDARD));
        walk.risk();
        Assessment found = new Assessor(walk.catalogue).assess(walk.sheet);
        Set<ItemId> deciding = walk.catalogue
                .items()
                .flatMap(i -> i.onlyIf().clauses().stream())
                .map(c -> c.item())
                .collect(Collectors.toSet());
        for (Asked item : walk.hygiene()) {
            if (item instanceof Check check && !deciding.contains(item.id())) {
                assertThat(check.guards())
                        .anyMatch(t ->
                                found.threat(t).orElseThrow().before().high().atLeast(Level.MODERATE));
            } else {
                assertThat(deciding).contains(item.id());
            }
        }
    }

    @Law
    void at_full_depth_no_checklist_is_left_and_come_back_to(Dice dice) {
        Walk walk = new Walk(dice, AnyCatalogue.of(dice, 8), Depth.FULL);
        walk.changes = false;
        assertUnbroken(walk.risk());
        assertUnbroken(walk.hygiene());
    }

    private static void assertUnbroken(Set<Asked> asked) {
        List<ChecklistId> visits = new ArrayList<>();
        for (Asked item : asked) {
            ChecklistId here = item.origin().checklist();
            if (visits.isEmpty() || !visits.get(visits.size() - 1).equals(here)) {
                visits.add(here);
            }
        }
        assertThat(visits).doesNotHaveDuplicates();
    }

    /** Someone on their way through both legs. */
    private static final class Walk {
        private final Dice dice;
        private final Catalogue catalogue;
        private final Triage triage;
        private final Set<ItemId> seen = new LinkedHashSet<>();
        private AnswerSheet sheet = AnswerSheet.EMPTY;
        private boolean changes = true;
        private Consumer<List<Asked>> everyTime = list -> {};

        Walk(Dice dice, Catalogue catalogue, Depth depth) {
            this.dice = dice;
            this.catalogue = catalogue;
            this.triage = new Triage(catalogue, depth);
        }

        Stream<Asked> of(Kind kind) {
            return catalogue
                    .checklists(kind)
                    .flatMap(c -> c.items())
                    .filter(Asked.class::isInstance)
                    .map(Asked.class::cast);
        }

        Set<Asked> risk() {
            return leg(triage::risk);
        }

        Set<Asked> hygiene() {
            return leg(triage::hygiene);
        }

        /** All that was asked, in the order of the first asking. */
        private Set<Asked> leg(BiFunction<AnswerSheet, Set<ItemId>, List<Asked>> choose) {
            Set<Asked> asked = new LinkedHashSet<>();
            int patience = 400;
            while (patience-- > 0) {
                List<Asked> list = choose.apply(sheet, Set.copyOf(seen));
                everyTime.accept(list);
                Optional<Asked> next =
                        list.stream().filter(i -> !seen.contains(i.id())).findFirst();
                if (next.isEmpty()) {
                    return asked;
                }
                asked.add(next.get());
                answer(next.get());
                if (changes && dice.in(15)) {
                    answer(dice.one(List.copyOf(asked)));
                }
            }
            throw new AssertionError("asked without end");
        }

        private void answer(Asked item) {
            seen.add(item.id());
            if (dice.in(80)) {
                sheet = sheet.with(item.id(), AnySheet.answer(dice, item.question()));
            }
        }
    }
}
