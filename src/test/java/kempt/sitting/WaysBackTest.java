package kempt.sitting;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Drafts.catalogue;
import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.interview.Reply;
import kempt.interview.Turn;
import kempt.testing.Draft;
import org.junit.jupiter.api.Test;

/** Back and review lead anywhere the person has been, across the legs and across the hours. */
class WaysBackTest {
    private static final Catalogue CATALOGUE = catalogue()
            .threat("doxxing", HIGH, HIGH)
            .threat("burnout", LOW, LOW)
            .risk(
                    "signs",
                    asked("posted"),
                    asked("tired").likelier("yes", "burnout").worse("yes", "burnout"))
            .hygiene("accounts", check("second-step", "doxxing"), check("aliases", "doxxing"))
            .hygiene("wellbeing", check("walks", "burnout"))
            .build();

    @Test
    void back_on_the_page_between_the_legs_leads_to_the_last_question_of_the_first() {
        Replier person = new Replier().turns("So far", Turn.Way.BACK);
        sit(person, AnswerSheet.EMPTY);
        assertThat(person.asked()).containsExactly("posted", "tired", "tired", "second-step", "aliases");
        assertThat(person.pages()).filteredOn("So far"::equals).hasSize(2);
    }

    @Test
    void back_at_the_first_check_leads_there_too() {
        Replier person = new Replier().does("second-step", Reply.Way.BACK);
        sit(person, AnswerSheet.EMPTY);
        assertThat(person.asked()).containsExactly("posted", "tired", "second-step", "tired", "second-step", "aliases");
    }

    @Test
    void an_answer_of_the_first_leg_that_is_changed_in_the_second_has_the_checks_chosen_anew() {
        Replier person = new Replier()
                .says("tired", "no")
                .does("aliases", Reply.Way.REVIEW)
                .turns("What you said so far", new Turn.Picked("tired"))
                .says("tired", "yes");
        sit(person, AnswerSheet.EMPTY);
        assertThat(person.asked())
                .containsExactly("posted", "tired", "second-step", "aliases", "tired", "aliases", "walks");
        assertThat(person.pages()).filteredOn("So far"::equals).hasSize(1);
    }

    @Test
    void an_answer_that_is_changed_does_not_lose_its_place_to_a_question_that_weighs_more() {
        List<Draft> items = new ArrayList<>(
                List.of(asked("country").weight(LOW), asked("met"), asked("key").onlyIf("met", "yes")));
        for (int i = 0; i < 8; i++) {
            items.add(asked("other-" + i));
        }
        Catalogue many = catalogue().risk("signs", items.toArray(Draft[]::new)).build();
        Replier person = new Replier()
                .says("country", "yes")
                .says("met", "yes")
                .does("other-6", Reply.Way.REVIEW)
                .turns("What you said so far", new Turn.Picked("country"));
        sit(many, Depth.QUICK, person, AnswerSheet.EMPTY);
        assertThat(person.asked()).endsWith("other-6", "country", "other-6");
    }

    @Test
    void back_leads_to_what_was_shown_before_a_sitting_was_gone_on_with() {
        Replier person = new Replier().does("aliases", Reply.Way.BACK).does("second-step", Reply.Way.BACK);
        sit(person, sheet("posted", "yes"), "posted", "tired", "second-step");
        assertThat(person.asked())
                .as("what was skipped then, too")
                .containsExactly("aliases", "second-step", "tired", "second-step", "aliases");
    }

    private static void sit(Replier person, AnswerSheet start, String... shown) {
        sit(CATALOGUE, Depth.STANDARD, person, start, shown);
    }

    private static void sit(Catalogue catalogue, Depth depth, Replier person, AnswerSheet start, String... shown) {
        new Sitting(
                        catalogue,
                        person,
                        new Sitting.Wishes(depth, List.of(), false, "Nothing is written.", Optional.empty()),
                        Keeper.NONE)
                .run(start, Set.copyOf(List.of(shown).stream().map(ItemId::new).toList()));
    }
}
