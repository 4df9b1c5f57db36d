package kempt.plan;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.MODERATE;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.checklist.Level.VERY_LOW;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Drafts.catalogue;
import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import kempt.answer.AnswerSheet;
import kempt.checklist.Level;
import kempt.checklist.ThreatId;
import kempt.testing.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weight times the level points of the three worst threats, divided by the cost band, rounded half up. */
class PriorityTest {
    @Test
    void the_worked_example_puts_the_carrier_pin_before_the_opt_out_and_shows_both() {
        Planned planned = Planned.of(
                threats()
                        .hygiene(
                                "a",
                                check("broker-opt-out", "doxxing")
                                        .weight(VERY_HIGH)
                                        .takes(180),
                                check("carrier-pin", "doxxing", "takeover")
                                        .weight(VERY_HIGH)
                                        .takes(15))
                        .build(),
                sheet("broker-opt-out", "no", "carrier-pin", "no"));
        assertThat(planned.action("broker-opt-out").priority().value())
                .as("16 x 6 / 5 = 19.2")
                .isEqualTo(19);
        assertThat(planned.action("carrier-pin").priority().value())
                .as("16 x 12 / 2")
                .isEqualTo(96);
        assertThat(planned.order()).containsExactly("carrier-pin", "broker-opt-out");
    }

    @ParameterizedTest(name = "{0} minutes cost {1}")
    @CsvSource({"1, 1", "5, 1", "6, 2", "15, 2", "16, 3", "30, 3", "31, 4", "60, 4", "61, 5", "600, 5"})
    void effort_counts_in_bands(int minutes, int cost) {
        Priority priority = priority(VERY_HIGH, minutes, "doxxing");
        assertThat(priority.cost()).isEqualTo(cost);
        assertThat(priority.value()).isEqualTo(Math.round(96.0 / cost));
    }

    @Test
    void halves_are_rounded_up() {
        assertThat(priority(VERY_LOW, 5, "quiet").value()).as("1 x 1 / 1").isEqualTo(1);
        assertThat(priority(VERY_LOW, 10, "quiet").value()).as("1 x 1 / 2").isEqualTo(1);
        assertThat(priority(VERY_LOW, 20, "quiet").value()).as("1 x 1 / 3").isZero();
        assertThat(priority(VERY_LOW, 10, "mobbing").value()).as("1 x 3 / 2").isEqualTo(2);
    }

    @Test
    void only_the_three_worst_threats_count() {
        Priority priority = priority(MODERATE, 5, "quiet", "mobbing", "doxxing", "takeover", "worst");
        assertThat(priority.worst())
                .extracting(r -> r.threat().id().value())
                .containsExactly("worst", "doxxing", "takeover");
        assertThat(priority.levelPoints()).isEqualTo(10 + 6 + 6);
        assertThat(priority.value()).isEqualTo(4 * 22);
    }

    @Test
    void a_threat_counts_by_its_level_before_protection_so_that_what_is_done_does_not_push_the_rest_down() {
        AnswerSheet much = sheet("one", "no", "other", "yes");
        Planned planned = Planned.of(
                threats()
                        .hygiene(
                                "a",
                                check("one", "doxxing").takes(5),
                                check("other", "doxxing").weight(VERY_HIGH))
                        .build(),
                much);
        assertThat(planned.assessment()
                        .threat(new ThreatId("doxxing"))
                        .orElseThrow()
                        .now()
                        .high())
                .isLessThan(HIGH);
        assertThat(planned.action("one").priority().value()).isEqualTo(4 * 6);
    }

    @Test
    void an_unsure_threat_counts_by_its_high_end() {
        Planned planned = Planned.of(
                catalogue()
                        .threat("doxxing", MODERATE, HIGH)
                        .risk("r", asked("shared").likelier("yes", "doxxing"))
                        .hygiene("a", check("one", "doxxing").takes(5))
                        .build(),
                sheet("shared", "not-sure", "one", "no"));
        assertThat(planned.action("one").priority().value()).isEqualTo(4 * 6);
    }

    private static Drafts threats() {
        return catalogue()
                .threat("worst", HIGH, VERY_HIGH)
                .threat("doxxing", HIGH, HIGH)
                .threat("takeover", HIGH, HIGH)
                .threat("mobbing", MODERATE, HIGH)
                .threat("quiet", LOW, LOW);
    }

    private static Priority priority(Level weight, int minutes, String... guards) {
        return Planned.of(
                        threats()
                                .hygiene(
                                        "a", check("one", guards).weight(weight).takes(minutes))
                                .build(),
                        sheet("one", "no"))
                .action("one")
                .priority();
    }
}
