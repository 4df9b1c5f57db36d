package kempt.assess;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.MODERATE;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.checklist.Level.VERY_LOW;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Drafts.catalogue;
import static kempt.testing.Sheets.aged;
import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.QuestionType;
import kempt.checklist.ThreatId;
import kempt.testing.Drafts;
import org.junit.jupiter.api.Test;

/** How answers move likelihood and impact, and what holds a level up or lets it down. */
class LevelsOfThreatsTest {
    @Test
    void each_answer_moves_one_step_and_never_beyond_the_five_words() {
        Catalogue catalogue = swatting(HIGH, LOW)
                .risk(
                        "signs",
                        asked("address-known").likelier("yes", "swatting"),
                        asked("streams-live").likelier("yes", "swatting"),
                        asked("children-at-home").worse("yes", "swatting"))
                .build();
        ThreatRisk risk =
                swatting(catalogue, sheet("address-known", "yes", "streams-live", "yes", "children-at-home", "yes"));
        assertThat(risk.likelihood()).isEqualTo(Levels.of(VERY_HIGH));
        assertThat(risk.impact()).isEqualTo(Levels.of(MODERATE));
        assertThat(risk.moves()).hasSize(3);
    }

    @Test
    void steps_are_added_before_they_are_held_within_bounds_so_that_their_order_does_not_matter() {
        Catalogue catalogue = swatting(VERY_HIGH, MODERATE)
                .risk(
                        "signs",
                        asked("address-known").likelier("yes", "swatting"),
                        asked("moved-away").lessLikely("yes", "swatting"))
                .build();
        assertThat(swatting(catalogue, sheet("address-known", "yes", "moved-away", "yes"))
                        .likelihood())
                .isEqualTo(Levels.of(VERY_HIGH));
    }

    @Test
    void several_choices_of_one_question_move_a_factor_by_one_step_together() {
        Catalogue catalogue = swatting(LOW, MODERATE)
                .risk(
                        "signs",
                        asked("shown")
                                .type(QuestionType.SEVERAL)
                                .choices("photo", "map", "none")
                                .likelier("photo", "swatting")
                                .likelier("map", "swatting"))
                .build();
        assertThat(swatting(catalogue, sheet("shown", "photo map")).likelihood())
                .isEqualTo(Levels.of(MODERATE));
    }

    @Test
    void not_sure_reaches_from_one_outcome_to_the_other() {
        Catalogue catalogue = swatting(MODERATE, HIGH)
                .risk(
                        "signs",
                        asked("address-known").likelier("yes", "swatting").lessLikely("no", "swatting"),
                        asked("streams-live").likelier("yes", "swatting"))
                .build();
        ThreatRisk one = swatting(catalogue, sheet("address-known", "not-sure"));
        assertThat(one.likelihood()).isEqualTo(new Levels(LOW, HIGH));
        assertThat(one.before()).isEqualTo(new Levels(LOW, HIGH));
        ThreatRisk other = swatting(catalogue, sheet("streams-live", "not-sure"));
        assertThat(other.likelihood()).isEqualTo(new Levels(MODERATE, HIGH));
    }

    @Test
    void an_aged_answer_is_a_range_too() {
        Catalogue catalogue = swatting(MODERATE, HIGH)
                .risk("signs", asked("address-known").likelier("yes", "swatting"))
                .build();
        AnswerSheet sheet = AnswerSheet.EMPTY.with(new ItemId("address-known"), aged("yes"));
        assertThat(swatting(catalogue, sheet).likelihood()).isEqualTo(new Levels(MODERATE, HIGH));
    }

    @Test
    void skipping_and_not_saying_move_nothing() {
        Catalogue catalogue = swatting(MODERATE, HIGH)
                .risk(
                        "signs",
                        asked("address-known").likelier("yes", "swatting").lessLikely("no", "swatting"))
                .build();
        assertThat(swatting(catalogue, sheet()).likelihood()).isEqualTo(Levels.of(MODERATE));
        assertThat(swatting(catalogue, sheet("address-known", "rather-not-say")).likelihood())
                .isEqualTo(Levels.of(MODERATE));
        assertThat(swatting(catalogue, sheet("address-known", "does-not-apply")).likelihood())
                .isEqualTo(Levels.of(MODERATE));
    }

    @Test
    void two_different_capacities_ease_the_impact_of_a_slow_threat() {
        Drafts drafts = catalogue()
                .slowThreat("burnout", HIGH, VERY_HIGH)
                .threat("swatting", HIGH, VERY_HIGH)
                .risk(
                        "around-me",
                        asked("place-to-stay").gives("yes", "shelter"),
                        asked("second-place").gives("yes", "shelter"),
                        asked("savings").gives("yes", "money"),
                        asked("lawyer").gives("yes", "lawyer"),
                        asked("followed").urgentIf("yes", "burnout"));
        Catalogue catalogue = drafts.build();
        assertThat(risk(catalogue, "burnout", sheet("place-to-stay", "yes", "second-place", "yes"))
                        .now())
                .as("the same twice is one")
                .isEqualTo(Levels.of(VERY_HIGH));
        AnswerSheet two = sheet("place-to-stay", "yes", "savings", "yes");
        assertThat(risk(catalogue, "burnout", two).now()).isEqualTo(Levels.of(HIGH));
        assertThat(risk(catalogue, "swatting", two).now()).isEqualTo(Levels.of(VERY_HIGH));
        AnswerSheet three = sheet("place-to-stay", "yes", "savings", "yes", "lawyer", "yes");
        assertThat(risk(catalogue, "burnout", three).now()).isEqualTo(Levels.of(HIGH));
        AnswerSheet urgent = sheet("place-to-stay", "yes", "savings", "yes", "followed", "yes");
        assertThat(risk(catalogue, "burnout", urgent).now()).isEqualTo(Levels.of(VERY_HIGH));
    }

    @Test
    void what_is_likely_stays_at_low_however_much_is_in_place() {
        Catalogue likely = swatting(MODERATE, LOW)
                .hygiene("home", check("door", "swatting"))
                .build();
        assertThat(swatting(likely, sheet("door", "yes")).now()).isEqualTo(Levels.of(LOW));
        Catalogue unlikely =
                swatting(LOW, HIGH).hygiene("home", check("door", "swatting")).build();
        assertThat(swatting(unlikely, sheet("door", "yes")).now()).isEqualTo(Levels.of(VERY_LOW));
    }

    @Test
    void the_floor_lifts_nothing() {
        Catalogue catalogue = swatting(VERY_HIGH, VERY_LOW)
                .hygiene("home", check("door", "swatting"))
                .build();
        assertThat(swatting(catalogue, sheet("door", "yes")).now()).isEqualTo(Levels.of(VERY_LOW));
    }

    @Test
    void an_urgent_threat_is_at_least_high_and_may_be_more() {
        Catalogue low = swatting(LOW, LOW)
                .risk("signs", asked("followed").urgentIf("yes", "swatting"))
                .build();
        assertThat(swatting(low, sheet("followed", "yes")).before()).isEqualTo(Levels.of(HIGH));
        assertThat(swatting(low, sheet("followed", "not-sure")).urgent()).isFalse();
        Catalogue high = swatting(HIGH, VERY_HIGH)
                .risk("signs", asked("followed").urgentIf("yes", "swatting"))
                .build();
        assertThat(swatting(high, sheet("followed", "yes")).before()).isEqualTo(Levels.of(VERY_HIGH));
    }

    @Test
    void the_worst_threat_is_named_first_and_what_is_urgent_before_all() {
        Catalogue catalogue = catalogue()
                .threat("a", LOW, LOW)
                .threat("b", HIGH, VERY_HIGH)
                .threat("c", HIGH, HIGH)
                .threat("d", HIGH, HIGH)
                .risk("signs", asked("followed").urgentIf("yes", "a"))
                .hygiene("home", check("door", "c").onlyIf("followed", "no"), check("window", "c", "d"))
                .build();
        assertThat(new Assessor(catalogue).assess(sheet("followed", "yes")).threats())
                .extracting(r -> r.threat().id().value())
                .containsExactly("a", "b", "c", "d");
    }

    private static Drafts swatting(Level likelihood, Level impact) {
        return catalogue().threat("swatting", likelihood, impact);
    }

    private static ThreatRisk swatting(Catalogue catalogue, AnswerSheet sheet) {
        return risk(catalogue, "swatting", sheet);
    }

    private static ThreatRisk risk(Catalogue catalogue, String threat, AnswerSheet sheet) {
        return new Assessor(catalogue)
                .assess(sheet)
                .threat(new ThreatId(threat))
                .orElseThrow();
    }
}
