package kempt.assess;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.MODERATE;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.checklist.Level.VERY_LOW;
import static kempt.testing.Draft.check;
import static kempt.testing.Drafts.catalogue;
import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.checklist.ThreatId;
import kempt.testing.Sheets;
import org.junit.jupiter.api.Test;

/** The example of {@code reference/scoring.md}, with the numbers that were decided: doxxing, 88 points in all. */
class WorkedExampleTest {
    private static final Catalogue CATALOGUE = catalogue()
            .threat("doxxing", HIGH, HIGH)
            .hygiene(
                    "footprint",
                    check("opted-out", "doxxing").weight(VERY_HIGH),
                    check("address-hidden", "doxxing").weight(VERY_HIGH),
                    check("family-knows", "doxxing").weight(VERY_HIGH),
                    check("searched-myself", "doxxing").weight(LOW),
                    check("alert-set", "doxxing").weight(VERY_LOW),
                    check("map-blurred", "doxxing").weight(MODERATE),
                    check("old-posts", "doxxing").weight(LOW),
                    check("wish-list", "doxxing").weight(VERY_LOW),
                    check("phone-number", "doxxing").weight(VERY_HIGH),
                    check("voter-roll", "doxxing").weight(HIGH),
                    check("whois", "doxxing").weight(MODERATE),
                    check("photos", "doxxing").weight(LOW))
            .build();

    private static final AnswerSheet FIFTY_ONE_POINTS = sheet(
            "opted-out", "yes",
            "address-hidden", "yes",
            "family-knows", "yes",
            "searched-myself", "yes",
            "alert-set", "yes");

    @Test
    void likely_and_bad_is_high_while_nothing_is_in_place() {
        ThreatRisk doxxing = doxxing(sheet());
        assertThat(doxxing.before()).isEqualTo(Levels.of(HIGH));
        assertThat(doxxing.now()).isEqualTo(Levels.of(HIGH));
        assertThat(doxxing.credit()).isEqualTo(new Credit(0, 0, 88, 0, 12));
    }

    @Test
    void under_half_in_place_takes_no_step_off() {
        ThreatRisk doxxing = doxxing(sheet("opted-out", "yes", "address-hidden", "yes", "voter-roll", "yes"));
        assertThat(doxxing.credit().percent()).isEqualTo(new Span(45, 45));
        assertThat(doxxing.now()).isEqualTo(Levels.of(HIGH));
    }

    @Test
    void fifty_one_of_eighty_eight_points_are_58_percent_and_take_one_step_off() {
        ThreatRisk doxxing = doxxing(FIFTY_ONE_POINTS);
        assertThat(doxxing.credit()).isEqualTo(new Credit(102, 102, 88, 5, 12));
        assertThat(doxxing.credit().percent()).isEqualTo(new Span(58, 58));
        assertThat(doxxing.now()).isEqualTo(Levels.of(MODERATE));
    }

    @Test
    void seven_more_points_are_66_percent_and_still_one_step() {
        AnswerSheet more = with(FIFTY_ONE_POINTS, "map-blurred", "old-posts", "wish-list");
        assertThat(doxxing(more).credit().percent()).isEqualTo(new Span(66, 66));
        assertThat(doxxing(more).now()).isEqualTo(Levels.of(MODERATE));
    }

    @Test
    void from_85_percent_on_two_steps() {
        AnswerSheet more = with(FIFTY_ONE_POINTS, "phone-number", "voter-roll");
        assertThat(doxxing(more).credit().percent()).isEqualTo(new Span(85, 85));
        assertThat(doxxing(more).down()).isEqualTo(new ThreatRisk.Steps(2, 2));
        assertThat(doxxing(more).now()).isEqualTo(Levels.of(LOW));
    }

    @Test
    void not_sure_about_sixteen_points_shows_as_a_range() {
        ThreatRisk doxxing = doxxing(FIFTY_ONE_POINTS.with(new ItemId("phone-number"), Answer.Stock.NOT_SURE));
        assertThat(doxxing.credit().percent()).isEqualTo(new Span(58, 76));
        assertThat(doxxing.credit().answered()).isEqualTo(6);
        ThreatRisk less = doxxing(sheet("opted-out", "yes", "address-hidden", "yes", "family-knows", "not-sure"));
        assertThat(less.credit().percent()).isEqualTo(new Span(36, 55));
        assertThat(less.now()).isEqualTo(new Levels(MODERATE, HIGH));
    }

    @Test
    void what_does_not_apply_leaves_both_sums() {
        ThreatRisk doxxing = doxxing(sheet("opted-out", "yes", "phone-number", "does-not-apply"));
        assertThat(doxxing.credit()).isEqualTo(new Credit(32, 32, 72, 1, 11));
    }

    private static AnswerSheet with(AnswerSheet sheet, String... done) {
        AnswerSheet more = sheet;
        for (String item : List.of(done)) {
            more = more.with(new ItemId(item), Sheets.said("yes"));
        }
        return more;
    }

    private static ThreatRisk doxxing(AnswerSheet sheet) {
        return new Assessor(CATALOGUE)
                .assess(sheet)
                .threat(new ThreatId("doxxing"))
                .orElseThrow();
    }
}
