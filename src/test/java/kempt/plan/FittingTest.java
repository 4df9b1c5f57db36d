package kempt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kempt.checklist.Advice;
import kempt.checklist.ChecklistId;
import kempt.checklist.Condition;
import kempt.checklist.DomainId;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.Noticed;
import kempt.checklist.Origin;
import kempt.checklist.Response;
import kempt.checklist.ThreatId;
import kempt.checklist.Who;
import kempt.checklist.Within;
import kempt.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FittingTest {
    static List<String> samples() {
        return Samples.names();
    }

    @Test
    void the_order_of_the_plan_is_kept_and_what_does_not_fit_is_passed_over() {
        Fitting fitting = Fitting.of(List.of(action("a", 20, 1), action("b", 25, 1), action("c", 10, 1)), 30);

        assertThat(ids(fitting)).containsExactly("a", "c");
        assertThat(fitting.taken()).isEqualTo(30);
        assertThat(fitting.left()).isEqualTo(1);
    }

    @Test
    void nothing_is_taken_without_what_must_come_first() {
        Action first = action("first", 25, 1);
        Action then = action("then", 5, 1, first);

        assertThat(ids(Fitting.of(List.of(first, then), 20))).isEmpty();
        assertThat(ids(Fitting.of(List.of(first, then), 30))).containsExactly("first", "then");
    }

    @Test
    void what_is_only_begun_does_not_count_as_done() {
        Action first = action("first", 60, 4);
        Action then = action("then", 5, 1, first);

        assertThat(ids(Fitting.of(List.of(first, then), 30))).containsExactly("first");
    }

    @Test
    void a_long_action_can_be_begun_with_its_first_step() {
        Fitting fitting = Fitting.of(List.of(action("long", 60, 4)), 30);

        assertThat(fitting.picks()).singleElement().satisfies(pick -> {
            assertThat(pick.whole()).isFalse();
            assertThat(pick.minutes()).isEqualTo(15);
        });
    }

    @Test
    void only_one_is_begun_and_a_short_one_never() {
        assertThat(ids(Fitting.of(List.of(action("one", 60, 6), action("other", 60, 6)), 30)))
                .containsExactly("one");
        assertThat(ids(Fitting.of(List.of(action("short", 30, 6)), 25))).isEmpty();
        assertThat(ids(Fitting.of(List.of(action("no-steps", 60, 0)), 30))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_holds_for_all_samples_and_times(String name) {
        List<Action> actions = Handing.possible(Samples.plan(Samples.answers(name)), Who.ME);
        IntStream.of(1, 5, 10, 15, 30, 45, 60, 120, 600, 100_000).forEach(minutes -> holds(actions, minutes));
    }

    private static void holds(List<Action> actions, int minutes) {
        Fitting fitting = Fitting.of(actions, minutes);
        assertThat(fitting.taken()).isLessThanOrEqualTo(minutes);
        assertThat(fitting.picks().stream().filter(p -> !p.whole())).hasSizeLessThanOrEqualTo(1);
        Set<ItemId> open = new HashSet<>();
        actions.forEach(a -> open.add(a.item().id()));
        for (Fitting.Pick pick : fitting.picks()) {
            assertThat(pick.action().after())
                    .noneMatch(b -> open.contains(b.first().id()));
            assertThat(pick.minutes()).isPositive();
            if (pick.whole()) {
                open.remove(pick.action().item().id());
            } else {
                assertThat(pick.action().minutes()).isGreaterThan(30);
                assertThat(pick.minutes()).isLessThanOrEqualTo(30);
            }
        }
        if (minutes == 100_000) {
            assertThat(fitting.left()).isZero();
        }
    }

    private static List<String> ids(Fitting fitting) {
        return fitting.picks().stream().map(p -> p.action().item().id().value()).toList();
    }

    private static Action action(String id, int minutes, int steps, Action... after) {
        Advice advice = new Advice(
                "Do " + id + ".",
                IntStream.range(0, steps).mapToObj(i -> "Step " + i + ".").toList(),
                minutes,
                Noticed.NO,
                Optional.empty(),
                List.of(Who.ME),
                Set.of(),
                List.of(),
                Optional.empty(),
                List.of());
        Response item = new Response(
                new ItemId(id),
                new Origin(new ChecklistId("list"), 1, 0, new DomainId("domain"), List.of(), List.of(), List.of()),
                Condition.ALWAYS,
                List.of(new ThreatId("threat")),
                Optional.empty(),
                Within.WEEK,
                Optional.empty(),
                Level.MODERATE,
                advice);
        return new Action(
                item,
                Lane.WEEK,
                new Priority(1, List.of(), 1, 1, 1),
                List.of(after).stream()
                        .map(a -> new Blocker(a.item(), Optional.empty()))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
