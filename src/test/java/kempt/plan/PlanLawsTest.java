package kempt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kempt.assess.Assessment;
import kempt.assess.Finding;
import kempt.assess.Standing;
import kempt.checklist.ItemId;
import kempt.checklist.Response;
import kempt.checklist.Rules;
import kempt.testing.AnySheet;
import kempt.testing.Dice;
import kempt.testing.Law;

/** What stands in a plan, and why. */
class PlanLawsTest {
    @Law
    void each_open_finding_and_each_response_is_in_exactly_one_action(Dice dice) {
        Planned planned = Planned.any(dice);
        List<ItemId> ids = planned.plan().actions().stream().map(Action::id).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(reasons(planned.assessment()));
    }

    @Law
    void no_action_is_without_a_reason(Dice dice) {
        Planned planned = Planned.any(dice);
        Set<ItemId> reasons = new HashSet<>(reasons(planned.assessment()));
        planned.assessment().gates().stream()
                .map(Rules.Gate::first)
                .filter(f -> planned.catalogue().item(f).orElseThrow() instanceof Response
                        || planned.assessment().finding(f).isPresent())
                .forEach(reasons::add);
        assertThat(planned.todo()).allMatch(a -> reasons.contains(a.id()));
        assertThat(planned.plan().in(Lane.KEEP)).allMatch(a -> standing(planned, a.id()) == Standing.DONE);
    }

    private static List<ItemId> reasons(Assessment assessment) {
        return Stream.concat(
                        assessment.findings().stream().filter(Finding::isOpen).map(f -> f.check()
                                .id()),
                        assessment.responses().stream().map(Response::id))
                .toList();
    }

    @Law
    void what_may_or_may_not_be_in_place_is_to_find_out_and_neither_done_nor_to_do(Dice dice) {
        Planned planned = Planned.any(dice);
        Set<ItemId> unsure = planned.assessment().findings().stream()
                .filter(f -> f.standing().uncertain())
                .map(f -> f.check().id())
                .collect(Collectors.toSet());
        Set<ItemId> firsts =
                planned.assessment().gates().stream().map(Rules.Gate::first).collect(Collectors.toSet());
        assertThat(planned.plan().inPlace())
                .noneMatch(f -> unsure.contains(f.check().id()));
        assertThat(planned.plan().actions())
                .filteredOn(a -> !firsts.contains(a.id()))
                .noneMatch(a -> unsure.contains(a.id()));
        assertThat(planned.assessment().toFindOut()).extracting(i -> i.id()).containsAll(unsure);
    }

    @Law
    void nothing_is_asked_of_a_person_for_what_they_would_rather_not_say_or_was_not_asked(Dice dice) {
        Planned planned = Planned.any(dice);
        Set<ItemId> firsts =
                planned.assessment().gates().stream().map(Rules.Gate::first).collect(Collectors.toSet());
        assertThat(planned.plan().actions())
                .filteredOn(a -> !(a.item() instanceof Response) && !firsts.contains(a.id()))
                .noneMatch(a -> standing(planned, a.id()) == Standing.RATHER_NOT_SAY
                        || standing(planned, a.id()) == Standing.NOT_ANSWERED
                        || standing(planned, a.id()) == Standing.DOES_NOT_APPLY);
    }

    @Law
    void while_a_gate_holds_what_it_puts_first_comes_first(Dice dice) {
        Planned planned = Planned.any(dice);
        for (Rules.Gate gate : planned.assessment().gates()) {
            boolean settled = planned.catalogue().item(gate.first()).orElseThrow() instanceof Response
                    ? false
                    : Set.of(Standing.DONE, Standing.DOES_NOT_APPLY).contains(standing(planned, gate.first()))
                            || planned.assessment().finding(gate.first()).isEmpty();
            for (Action action : planned.todo()) {
                boolean behind = !action.id().equals(gate.first())
                        && action.item().advice().changes().stream().anyMatch(gate.before()::contains);
                if (behind && !settled) {
                    assertThat(action.after()).extracting(b -> b.first().id()).contains(gate.first());
                    assertThat(planned.order()).contains(gate.first().value());
                }
            }
        }
    }

    @Law
    void shuffled_findings_give_the_same_plan(Dice dice) {
        Planned planned = Planned.any(dice);
        Assessment a = planned.assessment();
        Assessment shuffled = new Assessment(
                a.situation(),
                dice.shuffled(a.threats()),
                dice.shuffled(a.domains()),
                dice.shuffled(a.findings()),
                dice.shuffled(a.responses()),
                a.capacities(),
                a.gates(),
                a.orders(),
                a.help(),
                a.toFindOut());
        Plan other = new Planner(planned.catalogue()).plan(shuffled, AnySheet.TODAY);
        assertThat(other.first()).isEqualTo(planned.plan().first());
        assertThat(other.actions()).isEqualTo(planned.plan().actions());
        assertThat(other.inPlace())
                .containsExactlyInAnyOrderElementsOf(planned.plan().inPlace());
    }

    @Law
    void what_is_kept_up_has_its_next_day_and_the_soonest_comes_first(Dice dice) {
        Planned planned = Planned.any(dice);
        assertThat(planned.plan().in(Lane.KEEP))
                .allMatch(a -> a.next().isPresent())
                .isSortedAccordingTo(
                        (a, b) -> a.next().orElseThrow().compareTo(b.next().orElseThrow()));
        assertThat(planned.todo()).allMatch(a -> a.next().isEmpty());
    }

    private static Standing standing(Planned planned, ItemId id) {
        return planned.assessment().finding(id).map(Finding::standing).orElse(Standing.NOT_ANSWERED);
    }
}
