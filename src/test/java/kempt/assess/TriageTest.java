package kempt.assess;

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

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kempt.answer.AnswerSheet;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.ChecklistId;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.testing.Draft;
import org.junit.jupiter.api.Test;

/** Who is asked what: a person who may be doxxed, and whose burnout is no matter now. */
class TriageTest {
    private static final Catalogue CATALOGUE = catalogue()
            .threat("doxxing", MODERATE, HIGH)
            .threat("burnout", LOW, LOW)
            .risk(
                    "signs",
                    asked("address-shared").likelier("yes", "doxxing").weight(HIGH),
                    asked("tired")
                            .likelier("yes", "burnout")
                            .worse("yes", "burnout")
                            .weight(HIGH),
                    asked("role").choices("journalist", "other").weight(LOW))
            .hygiene("wellbeing", check("news-limits", "burnout").weight(VERY_HIGH), check("walks", "burnout"))
            .hygiene(
                    "accounts",
                    asked("has-email"),
                    check("second-step", "doxxing", "burnout").weight(VERY_HIGH).onlyIf("has-email", "yes"),
                    check("aliases", "doxxing").weight(VERY_LOW))
            .hygiene(
                    "footprint",
                    check("opted-out", "doxxing").weight(HIGH).alsoIn("quick-start"),
                    check("sources-apart", "doxxing").onlyIf("role", "journalist"))
            .hygiene("quick-start", check("screen-lock", "doxxing").weight(LOW))
            .build();

    @Test
    void below_full_depth_a_check_for_a_low_threat_is_not_asked() {
        assertThat(hygiene(Depth.STANDARD, sheet())).doesNotContain("news-limits", "walks");
        assertThat(hygiene(Depth.QUICK, sheet())).doesNotContain("news-limits", "walks");
        assertThat(hygiene(Depth.FULL, sheet())).contains("news-limits", "walks");
    }

    @Test
    void it_is_asked_once_answers_show_that_it_matters() {
        assertThat(hygiene(Depth.QUICK, sheet("tired", "yes"))).contains("news-limits", "walks");
        assertThat(hygiene(Depth.QUICK, sheet("tired", "not-sure"))).contains("news-limits", "walks");
    }

    @Test
    void a_profile_question_is_asked_first_and_only_where_something_depends_on_it() {
        assertThat(hygiene(Depth.QUICK, sheet())).containsSubsequence("has-email", "aliases");
        assertThat(hygiene(Depth.QUICK, sheet())).doesNotContain("second-step");
        assertThat(hygiene(Depth.QUICK, sheet(), "has-email")).containsSubsequence("has-email", "second-step");
        assertThat(hygiene(Depth.QUICK, sheet("has-email", "no"), "has-email")).doesNotContain("second-step");
    }

    @Test
    void what_does_not_concern_the_person_is_not_asked() {
        assertThat(hygiene(Depth.FULL, sheet("role", "other"))).doesNotContain("sources-apart");
        assertThat(hygiene(Depth.FULL, sheet("role", "journalist"))).contains("sources-apart");
        assertThat(hygiene(Depth.FULL, sheet())).contains("sources-apart");
    }

    @Test
    void the_checklist_that_matters_most_comes_first() {
        assertThat(hygiene(Depth.QUICK, sheet()))
                .containsExactly("has-email", "aliases", "opted-out", "sources-apart", "screen-lock");
        assertThat(hygiene(Depth.QUICK, sheet("has-email", "no"), "has-email"))
                .as("accounts were begun, so they are ended before others")
                .startsWith("aliases");
    }

    @Test
    void quick_asks_the_heaviest_risk_questions_and_no_more_than_ten() {
        Draft[] light = items(8, n -> asked("light-" + n).weight(LOW));
        Draft[] heavy = items(8, n -> asked("heavy-" + n).weight(HIGH));
        Catalogue many = catalogue().risk("a", light).risk("b", heavy).build();
        List<String> asked = ids(new Triage(many, Depth.QUICK).risk(sheet(), Set.of()));
        assertThat(asked)
                .containsExactly(
                        "light-0", "light-1", "heavy-0", "heavy-1", "heavy-2", "heavy-3", "heavy-4", "heavy-5",
                        "heavy-6", "heavy-7");
    }

    @Test
    void quick_asks_the_heaviest_checks_and_no_more_than_twelve() {
        Catalogue many = catalogue()
                .threat("doxxing", HIGH, HIGH)
                .threat("swatting", MODERATE, MODERATE)
                .hygiene("a", items(10, n -> check("less-" + n, "swatting").weight(HIGH)))
                .hygiene("b", items(10, n -> check("more-" + n, "doxxing").weight(HIGH)))
                .build();
        List<String> asked = ids(new Triage(many, Depth.QUICK).hygiene(sheet(), Set.of()));
        assertThat(asked).hasSize(12).startsWith("more-0").endsWith("less-0", "less-1");
    }

    @Test
    void standard_stops_at_twenty_five_and_forty() {
        Catalogue many = catalogue()
                .threat("doxxing", HIGH, HIGH)
                .risk("r", items(30, n -> asked("risk-" + n)))
                .hygiene("h", items(50, n -> check("check-" + n, "doxxing")))
                .build();
        assertThat(new Triage(many, Depth.STANDARD).risk(sheet(), Set.of())).hasSize(25);
        assertThat(new Triage(many, Depth.STANDARD).hygiene(sheet(), Set.of())).hasSize(40);
        assertThat(new Triage(many, Depth.FULL).hygiene(sheet(), Set.of())).hasSize(50);
    }

    @Test
    void a_light_question_that_decides_on_a_heavy_one_is_asked_before_it() {
        Draft[] others = items(10, n -> asked("other-" + n).weight(HIGH));
        Catalogue many = catalogue()
                .risk(
                        "a",
                        asked("ever-met").weight(VERY_LOW),
                        asked("has-key").weight(VERY_HIGH).onlyIf("ever-met", "yes"))
                .risk("b", others)
                .build();
        Triage quick = new Triage(many, Depth.QUICK);
        assertThat(ids(quick.risk(sheet(), Set.of()))).contains("ever-met").doesNotContain("has-key", "other-9");
        assertThat(ids(quick.risk(sheet("ever-met", "yes"), Set.of(new ItemId("ever-met")))))
                .startsWith("ever-met", "has-key");
        assertThat(ids(quick.risk(sheet("ever-met", "no"), Set.of(new ItemId("ever-met")))))
                .contains("other-8")
                .doesNotContain("has-key", "other-9");
    }

    @Test
    void a_question_that_was_asked_counts_even_when_it_no_longer_applies() {
        Catalogue many = catalogue()
                .risk("a", asked("ever-met"), asked("has-key").onlyIf("ever-met", "yes"))
                .risk("b", items(10, n -> asked("other-" + n)))
                .build();
        Set<ItemId> seen = Set.of(new ItemId("ever-met"), new ItemId("has-key"));
        List<Asked> asked = new Triage(many, Depth.QUICK).risk(sheet("ever-met", "no", "has-key", "yes"), seen);
        assertThat(asked).filteredOn(i -> !seen.contains(i.id())).hasSize(8);
    }

    @Test
    void a_named_checklist_is_asked_whole_after_what_its_conditions_need() {
        Triage triage = new Triage(CATALOGUE, Depth.QUICK);
        assertThat(ids(triage.only(List.of(new ChecklistId("footprint")), sheet(), Set.of())))
                .containsExactly("role", "opted-out");
        assertThat(ids(triage.only(
                        List.of(new ChecklistId("footprint")),
                        sheet("role", "journalist"),
                        Set.of(new ItemId("role")))))
                .containsExactly("role", "opted-out", "sources-apart");
    }

    @Test
    void the_depth_holds_for_all_named_checklists_together_and_the_heaviest_are_asked() {
        Catalogue many = catalogue()
                .risk("r", items(14, n -> asked("risk-" + n)))
                .hygiene("a", items(10, n -> check("less-" + n, "doxxing").weight(LOW)))
                .hygiene("b", items(10, n -> check("more-" + n, "doxxing").weight(HIGH)))
                .build();
        List<ChecklistId> named = List.of(new ChecklistId("a"), new ChecklistId("b"), new ChecklistId("r"));
        List<String> quick = ids(new Triage(many, Depth.QUICK).only(named, sheet(), Set.of()));
        assertThat(quick).filteredOn(i -> i.startsWith("risk-")).hasSize(10);
        assertThat(quick).filteredOn(i -> i.startsWith("less-")).containsExactly("less-0", "less-1");
        assertThat(quick).filteredOn(i -> i.startsWith("more-")).hasSize(10);
        assertThat(new Triage(many, Depth.FULL).only(named, sheet(), Set.of())).hasSize(34);
    }

    @Test
    void a_checklist_also_asks_what_it_borrows_from_another() {
        Triage triage = new Triage(CATALOGUE, Depth.QUICK);
        assertThat(ids(triage.only(List.of(new ChecklistId("quick-start")), sheet(), Set.of())))
                .containsExactly("opted-out", "screen-lock");
    }

    private static List<String> hygiene(Depth depth, AnswerSheet sheet, String... seen) {
        Set<ItemId> ids = Set.copyOf(Stream.of(seen).map(ItemId::new).toList());
        return ids(new Triage(CATALOGUE, depth).hygiene(sheet, ids));
    }

    private static List<String> ids(List<Asked> items) {
        return items.stream().map(i -> i.id().value()).toList();
    }

    private static Draft[] items(int count, IntFunction<Draft> item) {
        return IntStream.range(0, count).mapToObj(item).toArray(Draft[]::new);
    }
}
