package kempt.plan;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.checklist.Level.VERY_LOW;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Draft.response;
import static kempt.testing.Drafts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.ItemId;
import kempt.checklist.Within;
import kempt.testing.AnySheet;
import kempt.testing.Draft;
import kempt.testing.Sheets;
import org.junit.jupiter.api.Test;

/** How much of it is for today, for the week, for the month. Everything is open. */
class LanesTest {
    @Test
    void seven_for_today_ten_for_the_week_the_rest_for_the_month() {
        Planned planned = planned(items(30, n -> check(name(n), "doxxing")));
        assertThat(planned.in(Lane.NOW)).hasSize(7).startsWith("i-00").endsWith("i-06");
        assertThat(planned.in(Lane.WEEK)).hasSize(10).startsWith("i-07").endsWith("i-16");
        assertThat(planned.in(Lane.MONTH)).hasSize(13);
        assertThat(planned.plan().first()).hasSize(3);
    }

    @Test
    void what_takes_longer_than_half_an_hour_is_not_for_the_week_unless_it_has_steps() {
        List<Draft> drafts =
                new ArrayList<>(items(7, n -> check(name(n), "doxxing").weight(VERY_HIGH)));
        drafts.add(check("long", "doxxing").takes(31));
        drafts.add(check("stepwise", "doxxing").takes(240).steps("Begin.", "Go on."));
        drafts.add(check("short", "doxxing").takes(30));
        Planned planned = planned(drafts);
        assertThat(planned.in(Lane.WEEK)).containsExactlyInAnyOrder("short", "stepwise");
        assertThat(planned.in(Lane.MONTH)).containsExactly("long");
    }

    @Test
    void what_bears_on_low_threats_only_is_for_later() {
        List<Draft> drafts =
                new ArrayList<>(items(18, n -> check(name(n), "doxxing").weight(HIGH)));
        drafts.add(check("small-matter", "burnout"));
        Planned planned = planned(drafts);
        assertThat(planned.in(Lane.LATER)).containsExactly("small-matter");
        assertThat(planned.in(Lane.MONTH)).hasSize(1);
    }

    @Test
    void what_must_come_before_something_for_the_month_is_not_for_later() {
        List<Draft> drafts =
                new ArrayList<>(items(17, n -> check(name(n), "doxxing").weight(VERY_HIGH)));
        drafts.add(check("small-matter", "burnout").weight(VERY_LOW));
        drafts.add(check("matters", "doxxing").weight(LOW).takes(60).after("small-matter"));
        assertThat(planned(drafts).in(Lane.MONTH)).containsExactly("small-matter", "matters");
    }

    @Test
    void a_response_due_in_the_week_keeps_its_place_there_however_light() {
        List<Draft> drafts =
                new ArrayList<>(items(30, n -> check(name(n), "doxxing").weight(VERY_HIGH)));
        Planned planned = planned(
                drafts,
                response("due", "doxxing")
                        .when(LOW)
                        .within(Within.WEEK)
                        .weight(VERY_LOW)
                        .takes(60));
        assertThat(planned.in(Lane.WEEK)).hasSize(10).endsWith("due");
    }

    @Test
    void and_so_does_what_must_come_before_it() {
        List<Draft> drafts =
                new ArrayList<>(items(30, n -> check(name(n), "doxxing").weight(VERY_HIGH)));
        drafts.add(check("before-it", "burnout").weight(VERY_LOW));
        Planned planned = planned(
                drafts,
                response("due", "doxxing")
                        .when(LOW)
                        .within(Within.WEEK)
                        .weight(VERY_LOW)
                        .after("before-it"));
        assertThat(planned.in(Lane.WEEK)).hasSize(10).endsWith("before-it", "due");
    }

    @Test
    void a_response_with_a_week_to_go_is_for_today_if_something_waits_for_it() {
        List<Draft> drafts =
                new ArrayList<>(items(14, n -> check(name(n), "doxxing").after("due")));
        Planned planned = planned(
                drafts,
                response("due", "doxxing").when(LOW).within(Within.WEEK),
                response("other", "doxxing").when(LOW).within(Within.WEEK));
        assertThat(planned.in(Lane.NOW)).hasSize(7).startsWith("due").doesNotContain("other");
        assertThat(planned.in(Lane.WEEK)).hasSize(9).contains("other");
    }

    @Test
    void the_week_has_ten_places_for_what_waits_for_one_another_too() {
        Draft[] chain = IntStream.range(0, 12)
                .mapToObj(n -> response(name(n), "doxxing").when(LOW).within(Within.WEEK))
                .toArray(Draft[]::new);
        for (int n = 1; n < chain.length; n++) {
            chain[n].after(name(n - 1));
        }
        Planned planned = planned(List.of(), chain);
        assertThat(planned.in(Lane.WEEK)).hasSize(10).startsWith(name(0)).endsWith(name(9));
        assertThat(planned.in(Lane.MONTH)).containsExactly(name(10), name(11));
    }

    @Test
    void more_than_seven_things_due_today_spill_into_the_week() {
        Draft[] due = IntStream.range(0, 9)
                .mapToObj(n -> response(name(n), "doxxing").when(LOW).within(Within.HOUR))
                .toArray(Draft[]::new);
        Planned planned = planned(items(20, n -> check("check-" + n, "doxxing")), due);
        assertThat(planned.in(Lane.NOW)).hasSize(7).allMatch(i -> i.startsWith("i-"));
        assertThat(planned.in(Lane.WEEK)).hasSize(10).startsWith("i-07", "i-08");
    }

    @Test
    void what_is_in_place_and_comes_round_again_is_kept_with_its_next_day() {
        Catalogue catalogue = catalogue()
                .hygiene(
                        "a",
                        check("backup-tried", "loss").every(Period.ofMonths(3)),
                        check("name-searched", "loss").every(Period.ofMonths(1)),
                        check("done-once", "loss"),
                        check("still-open", "loss").every(Period.ofMonths(1)))
                .build();
        AnswerSheet sheet = Sheets.sheet("done-once", "yes", "still-open", "no", "name-searched", "yes")
                .with(new ItemId("backup-tried"), Sheets.on(LocalDate.of(2026, 9, 1), "yes"));
        Planned planned = Planned.of(catalogue, sheet);
        assertThat(planned.in(Lane.KEEP)).containsExactly("backup-tried", "name-searched");
        assertThat(planned.action("backup-tried").next()).contains(LocalDate.of(2026, 12, 1));
        assertThat(planned.action("name-searched").next()).contains(AnySheet.TODAY.plusMonths(1));
        assertThat(planned.in(Lane.NOW)).containsExactly("still-open");
    }

    private static String name(int number) {
        return "i-%02d".formatted(number);
    }

    private static List<Draft> items(int count, IntFunction<Draft> item) {
        return IntStream.range(0, count).mapToObj(item).toList();
    }

    private static Planned planned(List<Draft> checks, Draft... responses) {
        Catalogue catalogue = catalogue()
                .threat("doxxing", HIGH, HIGH)
                .threat("burnout", LOW, LOW)
                .risk("told", asked("happened").likelier("yes", "doxxing"))
                .hygiene("a", checks.toArray(Draft[]::new))
                .responses("r", responses)
                .build();
        AnswerSheet sheet = Sheets.sheet("happened", "yes");
        for (Check check : catalogue.items(Check.class).toList()) {
            sheet = sheet.with(check.id(), Sheets.said("no"));
        }
        return Planned.of(catalogue, sheet);
    }
}
