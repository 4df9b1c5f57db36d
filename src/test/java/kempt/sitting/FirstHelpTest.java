package kempt.sitting;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.response;
import static kempt.testing.Drafts.catalogue;
import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.Response;
import kempt.checklist.Within;
import kempt.plan.Planner;
import org.junit.jupiter.api.Test;

/** What is shown at once when an answer means danger: someone is doxxed, and then followed too. */
class FirstHelpTest {
    private static final Catalogue CATALOGUE = catalogue()
            .threat("doxxing", LOW, HIGH)
            .threat("stalking", LOW, VERY_HIGH)
            .risk(
                    "signs",
                    asked("posted").urgentIf("yes", "doxxing"),
                    asked("followed").urgentIf("yes", "stalking"))
            .responses(
                    "first",
                    response("call", "doxxing", "stalking")
                            .within(Within.HOUR)
                            .weight(VERY_HIGH)
                            .takes(5),
                    response("save", "doxxing", "stalking")
                            .within(Within.HOUR)
                            .weight(HIGH)
                            .takes(20),
                    response("go-among-people", "stalking")
                            .within(Within.HOUR)
                            .weight(LOW)
                            .takes(20),
                    response("log", "stalking").within(Within.DAY))
            .build();

    private final FirstHelp help = new FirstHelp(new Assessor(CATALOGUE), new Planner(CATALOGUE));

    @Test
    void it_shows_what_can_be_done_within_the_hour() {
        assertThat(steps(AnswerSheet.EMPTY, sheet("posted", "yes"))).containsExactly("call", "save");
    }

    @Test
    void an_answer_that_changes_nothing_shows_nothing() {
        assertThat(help.after(sheet("posted", "yes"), sheet("posted", "yes", "followed", "no")))
                .isEmpty();
    }

    @Test
    void what_was_shown_before_is_not_shown_again_but_for_the_very_first() {
        assertThat(steps(sheet("posted", "yes"), sheet("posted", "yes", "followed", "yes")))
                .containsExactly("call", "go-among-people");
    }

    @Test
    void whoever_takes_an_answer_back_and_gives_it_again_sees_it_again() {
        assertThat(steps(sheet("followed", "no"), sheet("followed", "yes")))
                .containsExactly("call", "save", "go-among-people");
    }

    private List<String> steps(AnswerSheet before, AnswerSheet now) {
        return help.after(before, now).orElseThrow().body().stream()
                .flatMap(line -> CATALOGUE
                        .items(Response.class)
                        .filter(r -> line.equals("- " + r.advice().act()))
                        .map(r -> r.id().value()))
                .toList();
    }
}
