package kempt.plan;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.MODERATE;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.response;
import static kempt.testing.Drafts.catalogue;
import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.Within;
import kempt.testing.Shipped;
import org.junit.jupiter.api.Test;

/** What is advised when something is there: only where something was told. */
class ResponsesTest {
    private static final Catalogue DOXXED = catalogue()
            .threat("doxxing", MODERATE, HIGH)
            .risk(
                    "told",
                    asked("posted").likelier("yes", "doxxing").worse("yes", "doxxing"),
                    asked("door").urgentIf("yes", "doxxing"),
                    asked("children").worse("yes", "doxxing"),
                    asked("pictures").urgentIf("yes", "doxxing"))
            .responses(
                    "r",
                    response("watch", "doxxing").when(MODERATE).within(Within.DAY),
                    response("remove", "doxxing").when(HIGH).within(Within.DAY),
                    response("school", "doxxing")
                            .when(MODERATE)
                            .onlyIf("children", "yes")
                            .within(Within.DAY),
                    response("visitors", "doxxing")
                            .when(MODERATE)
                            .onlyIf("door", "yes")
                            .within(Within.DAY),
                    response("firm-rule", "doxxing").onlyIf("pictures", "yes").within(Within.DAY))
            .build();

    private static Planned plan(String... answers) {
        return Planned.of(DOXXED, sheet(answers));
    }

    @Test
    void a_threat_that_is_likely_for_everyone_calls_for_nothing_by_itself() {
        assertThat(plan().order()).isEmpty();
        assertThat(plan("posted", "no", "children", "yes").order()).isEmpty();
    }

    @Test
    void what_was_told_does() {
        assertThat(plan("posted", "yes", "children", "yes").in(Lane.NOW))
                .containsExactlyInAnyOrder("watch", "remove", "school");
        assertThat(plan("door", "yes", "children", "no").in(Lane.NOW))
                .containsExactlyInAnyOrder("watch", "remove", "visitors", "firm-rule");
    }

    @Test
    void a_sign_that_nobody_told_of_does_not_hold_and_one_that_is_unsure_may() {
        assertThat(plan("posted", "yes").order()).doesNotContain("visitors");
        assertThat(plan("posted", "yes", "door", "no").order()).doesNotContain("visitors");
        assertThat(plan("posted", "yes", "door", "not-sure").order()).contains("visitors");
        assertThat(plan("posted", "yes", "door", "rather-not-say").order()).contains("visitors");
        assertThat(plan("posted", "yes", "door", "yes").order()).contains("visitors");
    }

    @Test
    void an_unsure_sign_does_not_hold_where_the_threat_is_as_unsure() {
        Catalogue catalogue = catalogue()
                .threat("doxxing", MODERATE, HIGH)
                .risk(
                        "told",
                        asked("posted").likelier("yes", "doxxing").worse("yes", "doxxing"),
                        asked("door").urgentIf("yes", "doxxing"))
                .responses(
                        "r",
                        response("visitors", "doxxing")
                                .when(HIGH)
                                .onlyIf("door", "yes")
                                .within(Within.DAY))
                .build();
        assertThat(Planned.of(catalogue, sheet("posted", "not-sure", "door", "not-sure"))
                        .order())
                .isEmpty();
        assertThat(Planned.of(catalogue, sheet("posted", "yes", "door", "not-sure"))
                        .order())
                .containsExactly("visitors");
    }

    @Test
    void what_appears_only_when_it_is_urgent_goes_by_what_was_denied() {
        assertThat(plan("door", "yes", "pictures", "no").order()).doesNotContain("firm-rule");
        assertThat(plan("door", "yes", "pictures", "not-sure").order()).contains("firm-rule");
        assertThat(plan("posted", "yes").order()).doesNotContain("firm-rule");
    }

    @Test
    void who_the_person_is_may_be_left_open() {
        assertThat(plan("posted", "yes").order()).contains("school");
        assertThat(plan("posted", "yes", "children", "not-sure").order()).contains("school");
        assertThat(plan("posted", "yes", "children", "no").order()).doesNotContain("school");
        assertThat(plan("posted", "yes", "children", "does-not-apply").order()).doesNotContain("school");
    }

    @Test
    void what_only_a_not_sure_calls_for_can_wait_for_the_week() {
        Planned unsure = plan("posted", "not-sure");
        assertThat(unsure.action("watch").within()).as("reached either way").contains(Within.DAY);
        assertThat(unsure.action("remove").within())
                .as("reached only at one end")
                .contains(Within.WEEK);
        assertThat(unsure.in(Lane.WEEK)).containsExactly("remove");
    }

    @Test
    void of_what_ships_nothing_is_advised_to_someone_who_said_nothing() {
        Catalogue shipped = Shipped.catalogue();
        assertThat(new Assessor(shipped).assess(AnswerSheet.EMPTY).responses()).isEmpty();
    }
}
