package kempt.plan;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.MODERATE;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.checklist.Level.VERY_LOW;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Draft.response;
import static kempt.testing.Drafts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Change;
import kempt.checklist.Check;
import kempt.checklist.Noticed;
import kempt.checklist.Within;
import kempt.testing.Draft;
import kempt.testing.Drafts;
import kempt.testing.Sheets;
import org.junit.jupiter.api.Test;

/** What is done first. Everything is open, and someone may be coming. */
class SequenceTest {
    @Test
    void the_highest_priority_comes_first() {
        assertThat(order(
                        check("light", "doxxing").weight(LOW),
                        check("heavy", "doxxing").weight(HIGH)))
                .containsExactly("heavy", "light");
    }

    @Test
    void among_those_within_a_tenth_the_quiet_one_comes_first() {
        Draft loud =
                check("loud", "bad-1", "bad-2", "mild-1").weight(HIGH).takes(5).noticed(Noticed.MAYBE);
        Draft quiet = check("quiet", "bad-1", "bad-2").weight(HIGH).takes(5).noticed(Noticed.NO);
        assertThat(values(loud, quiet)).containsExactly(8 * 13, 8 * 12);
        assertThat(order(loud, quiet)).containsExactly("quiet", "loud");
    }

    @Test
    void beyond_a_tenth_priority_decides() {
        Draft loud = check("loud", "bad-1", "bad-2", "moderate-1")
                .weight(HIGH)
                .takes(5)
                .noticed(Noticed.MAYBE);
        Draft quiet = check("quiet", "bad-1", "bad-2").weight(HIGH).takes(5).noticed(Noticed.NO);
        assertThat(values(loud, quiet)).containsExactly(8 * 15, 8 * 12);
        assertThat(order(loud, quiet)).containsExactly("loud", "quiet");
    }

    @Test
    void among_equals_that_are_as_quiet_the_small_one_comes_first() {
        assertThat(order(
                        check("a-long", "doxxing").takes(14),
                        check("b-short", "doxxing").takes(6)))
                .containsExactly("b-short", "a-long");
    }

    @Test
    void what_would_surely_be_noticed_is_not_the_very_first() {
        assertThat(order(
                        check("new-number", "bad-1").weight(VERY_HIGH).noticed(Noticed.YES),
                        check("tell-mother", "bad-1").weight(HIGH).noticed(Noticed.YES),
                        check("strong-password", "bad-1").weight(VERY_LOW).noticed(Noticed.NO)))
                .containsExactly("strong-password", "new-number", "tell-mother");
    }

    @Test
    void unless_everything_would_be() {
        assertThat(order(check("new-number", "bad-1").noticed(Noticed.YES))).containsExactly("new-number");
    }

    @Test
    void or_it_is_due_now() {
        Catalogue catalogue = danger().hygiene("a", check("quiet", "stalking").noticed(Noticed.NO))
                .responses(
                        "r",
                        response("go-elsewhere", "stalking").within(Within.HOUR).noticed(Noticed.YES))
                .build();
        assertThat(planned(catalogue).order()).startsWith("go-elsewhere");
    }

    @Test
    void a_quiet_response_for_the_week_does_not_let_a_loud_action_be_first_today() {
        Catalogue catalogue = danger().hygiene(
                        "a",
                        check("loud", "stalking").weight(VERY_HIGH).noticed(Noticed.YES),
                        check("quiet", "stalking").weight(VERY_LOW).noticed(Noticed.NO))
                .responses(
                        "r",
                        response("some-day", "stalking")
                                .within(Within.WEEK)
                                .weight(VERY_HIGH)
                                .noticed(Noticed.NO))
                .build();
        assertThat(planned(catalogue).in(Lane.NOW)).containsExactly("quiet", "loud");
        assertThat(planned(catalogue).in(Lane.WEEK)).containsExactly("some-day");
    }

    @Test
    void what_is_due_within_the_hour_comes_first_then_the_day_then_the_rest() {
        Catalogue catalogue = danger().hygiene(
                        "a", check("heavy", "stalking").weight(VERY_HIGH).takes(5))
                .responses(
                        "r",
                        response("by-tonight", "stalking").within(Within.DAY).weight(VERY_LOW),
                        response("at-once", "stalking").within(Within.HOUR).weight(VERY_LOW))
                .build();
        assertThat(planned(catalogue).order()).containsExactly("at-once", "by-tonight", "heavy");
    }

    @Test
    void what_must_come_first_is_as_pressing_as_what_waits_for_it() {
        Catalogue catalogue = danger().hygiene(
                        "a",
                        check("heavy", "stalking").weight(VERY_HIGH),
                        check("notes-begun", "stalking").weight(VERY_LOW))
                .responses(
                        "r",
                        response("call-advocate", "stalking")
                                .within(Within.HOUR)
                                .after("notes-begun"))
                .build();
        assertThat(planned(catalogue).order()).containsExactly("notes-begun", "call-advocate", "heavy");
    }

    @Test
    void and_has_as_much_priority_through_any_number_of_steps() {
        assertThat(order(
                        check("middling", "bad-1").weight(MODERATE),
                        check("first", "mild-1").weight(VERY_LOW),
                        check("second", "mild-1").weight(VERY_LOW).after("first"),
                        check("third", "bad-1").weight(VERY_HIGH).after("second")))
                .containsExactly("first", "second", "third", "middling");
    }

    @Test
    void what_comes_first_by_after_counts_only_if_it_is_open() {
        Planned planned = Planned.of(
                catalogue()
                        .hygiene(
                                "a",
                                check("codes", "bad-1"),
                                check("second-step", "bad-1").after("codes"))
                        .build(),
                Sheets.sheet("codes", "yes", "second-step", "no"));
        assertThat(planned.action("second-step").after()).isEmpty();
    }

    @Test
    void an_order_across_files_says_why() {
        Planned planned =
                planned(danger().hygiene("a", check("block-them", "stalking").weight(VERY_HIGH))
                        .responses("r", response("capture-first", "stalking"))
                        .order(List.of("capture-first"), List.of("block-them"))
                        .build());
        assertThat(planned.order()).containsExactly("capture-first", "block-them");
        assertThat(planned.action("block-them").after())
                .extracting(Blocker::because)
                .containsExactly(Optional.of("An order says so."));
    }

    @Test
    void a_gate_brings_what_it_puts_first_even_if_nobody_asked_about_it() {
        Planned planned = Planned.of(gated(), Sheets.sheet("checked", "yes", "new-password", "no"));
        assertThat(planned.order()).containsExactly("use-a-safer-device", "new-password");
        assertThat(planned.action("new-password").after())
                .extracting(Blocker::because)
                .containsExactly(Optional.of("A gate says so."));
    }

    @Test
    void a_gate_brings_nothing_while_it_is_open_or_nothing_lies_behind_it() {
        assertThat(Planned.of(gated(), Sheets.sheet("checked", "no", "new-password", "no"))
                        .order())
                .containsExactly("new-password");
        assertThat(Planned.of(gated(), Sheets.sheet("checked", "yes", "new-password", "yes"))
                        .order())
                .isEmpty();
    }

    @Test
    void a_gate_is_content_with_what_is_in_place() {
        assertThat(Planned.of(
                                gated(),
                                Sheets.sheet("checked", "yes", "new-password", "no", "use-a-safer-device", "yes"))
                        .order())
                .containsExactly("new-password");
    }

    @Test
    void a_gate_does_not_bring_what_does_not_concern_the_person() {
        assertThat(Planned.of(gated(), Sheets.sheet("checked", "yes", "new-password", "no", "own-phone", "no"))
                        .order())
                .containsExactly("new-password");
    }

    @Test
    void what_a_gate_brings_may_lie_behind_another() {
        Catalogue catalogue = catalogue()
                .risk("r", asked("checked"), asked("afraid"))
                .hygiene(
                        "a",
                        check("use-a-safer-device", "stalking").changes(Change.DEVICE),
                        check("talk-to-an-advocate", "stalking"),
                        check("new-password", "stalking").changes(Change.ACCOUNT))
                .gate("afraid", "yes", Set.of(Change.DEVICE), "talk-to-an-advocate")
                .gate("checked", "yes", Set.of(Change.ACCOUNT), "use-a-safer-device")
                .build();
        Planned planned = Planned.of(catalogue, Sheets.sheet("checked", "yes", "afraid", "yes", "new-password", "no"));
        assertThat(planned.order()).containsExactly("talk-to-an-advocate", "use-a-safer-device", "new-password");
    }

    @Test
    void a_circle_of_rules_loses_nothing() {
        assertThat(order(
                        check("one", "bad-1").after("two"),
                        check("two", "bad-1").after("three"),
                        check("three", "bad-1").after("one"),
                        check("four", "bad-1").after("three")))
                .containsExactlyInAnyOrder("one", "two", "three", "four");
    }

    private static Catalogue gated() {
        return catalogue()
                .risk("r", asked("checked"), asked("own-phone"))
                .hygiene(
                        "a",
                        check("new-password", "stalking").weight(VERY_HIGH).changes(Change.ACCOUNT),
                        check("use-a-safer-device", "stalking").onlyIf("own-phone", "yes"))
                .gate("checked", "yes", Set.of(Change.ACCOUNT, Change.DEVICE), "use-a-safer-device")
                .build();
    }

    private static Drafts danger() {
        return threats()
                .threat("stalking", HIGH, HIGH)
                .risk("signs", asked("followed").urgentIf("yes", "stalking"));
    }

    private static Drafts threats() {
        return catalogue()
                .threat("bad-1", HIGH, HIGH)
                .threat("bad-2", HIGH, HIGH)
                .threat("moderate-1", MODERATE, MODERATE)
                .threat("mild-1", LOW, LOW);
    }

    private static List<String> order(Draft... checks) {
        return planned(threats().hygiene("a", checks).build()).order();
    }

    private static List<Integer> values(Draft... checks) {
        Catalogue catalogue = threats().hygiene("a", checks).build();
        Planned planned = planned(catalogue);
        return catalogue
                .items(Check.class)
                .map(c -> planned.action(c.id().value()).priority().value())
                .toList();
    }

    /** Every question of danger is answered yes, every check no. */
    private static Planned planned(Catalogue catalogue) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Asked item : catalogue.items(Asked.class).toList()) {
            sheet = sheet.with(item.id(), Sheets.said(item instanceof Check ? "no" : "yes"));
        }
        return Planned.of(catalogue, sheet);
    }
}
