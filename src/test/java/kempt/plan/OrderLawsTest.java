package kempt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kempt.assess.ThreatRisk;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.Noticed;
import kempt.checklist.Within;
import kempt.testing.Dice;
import kempt.testing.Law;

/** In which order, and in which lane. */
class OrderLawsTest {
    @Law
    void nothing_has_an_earlier_place_or_lane_than_what_must_come_first(Dice dice) {
        List<Action> todo = Planned.any(dice).todo();
        Map<ItemId, Integer> place = new HashMap<>();
        todo.forEach(a -> place.put(a.id(), place.size()));
        for (Action action : todo) {
            for (Blocker blocker : action.after()) {
                Action first = todo.get(place.get(blocker.first().id()));
                assertThat(place.get(first.id())).isLessThan(place.get(action.id()));
                assertThat(first.lane()).isLessThanOrEqualTo(action.lane());
            }
        }
    }

    @Law
    void today_has_seven_places_and_the_week_ten(Dice dice) {
        Plan plan = Planned.any(dice).plan();
        assertThat(plan.in(Lane.NOW)).hasSizeLessThanOrEqualTo(7);
        assertThat(plan.in(Lane.WEEK)).hasSizeLessThanOrEqualTo(10);
        assertThat(plan.first()).hasSizeLessThanOrEqualTo(3);
        assertThat(plan.in(Lane.NOW).subList(0, plan.first().size())).isEqualTo(plan.first());
    }

    @Law
    void the_week_holds_what_is_short_or_begins_with_a_step_or_is_due(Dice dice) {
        assertThat(Planned.any(dice).plan().in(Lane.WEEK))
                .allMatch(a -> a.minutes() <= 30
                        || !a.item().advice().steps().isEmpty()
                        || a.within().isPresent());
    }

    @Law
    void the_month_holds_what_bears_on_moderate_threats_and_later_the_rest(Dice dice) {
        Planned planned = Planned.any(dice);
        Set<ItemId> wanted = planned.needed(a -> a.within().isPresent()
                || a.threats().stream().anyMatch(r -> r.now().high().atLeast(Level.MODERATE)));
        assertThat(planned.plan().in(Lane.MONTH)).allMatch(a -> wanted.contains(a.id()));
        assertThat(planned.plan().in(Lane.LATER)).noneMatch(a -> wanted.contains(a.id()));
    }

    @Law
    void what_answers_a_danger_comes_first_and_the_hour_before_the_day(Dice dice) {
        Planned planned = Planned.any(dice);
        List<Set<ItemId>> groups = List.of(
                planned.needed(a -> isDue(a, Within.HOUR) && isUrgent(a)),
                planned.needed(a -> isDue(a, Within.DAY) && isUrgent(a)),
                planned.needed(a -> isDue(a, Within.HOUR)),
                planned.needed(a -> isDue(a, Within.DAY)),
                planned.needed(a -> true));
        assertThat(planned.plan().in(Lane.NOW).stream()
                        .map(a -> groups.stream()
                                .map(g -> g.contains(a.id()))
                                .toList()
                                .indexOf(true))
                        .toList())
                .isSorted();
    }

    private static boolean isDue(Action action, Within within) {
        return action.within().filter(w -> w == within).isPresent();
    }

    private static boolean isUrgent(Action action) {
        return action.threats().stream().anyMatch(ThreatRisk::urgent);
    }

    @Law
    void while_today_has_room_nothing_that_may_be_done_today_is_put_off(Dice dice) {
        Planned planned = Planned.any(dice);
        if (planned.plan().in(Lane.NOW).size() < 7) {
            assertThat(planned.todo())
                    .filteredOn(a -> a.lane() != Lane.NOW)
                    .allMatch(a -> a.within().filter(w -> w == Within.WEEK).isPresent()
                            || a.after().stream()
                                    .anyMatch(b -> planned.action(b.first().id().value())
                                                    .lane()
                                            != Lane.NOW));
        }
    }

    @Law
    void what_would_surely_be_noticed_is_never_first_unless_it_is_urgent_or_nothing_else_can_be(Dice dice) {
        Planned planned = Planned.any(dice);
        Set<ItemId> pressing =
                planned.needed(a -> a.within().filter(w -> w != Within.WEEK).isPresent());
        List<Action> today = planned.plan().in(Lane.NOW);
        if (!today.isEmpty()
                && isNoticed(today.get(0))
                && !pressing.contains(today.get(0).id())) {
            assertThat(planned.todo())
                    .filteredOn(a -> a.after().isEmpty())
                    .filteredOn(a -> forToday(planned).contains(a.id()))
                    .allMatch(OrderLawsTest::isNoticed);
        }
    }

    /** All but the responses that have the whole week, unless something else waits for them. */
    private static Set<ItemId> forToday(Planned planned) {
        return planned.needed(a -> a.within().filter(w -> w == Within.WEEK).isEmpty());
    }

    private static boolean isNoticed(Action action) {
        return action.item().advice().noticed() == Noticed.YES;
    }
}
