package kempt.answer;

import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Drafts.catalogue;
import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kempt.checklist.Catalogue;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.checklist.QuestionType;
import kempt.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppliesTest {
    private static final Catalogue CARS = catalogue()
            .hygiene(
                    "cars",
                    asked("has-car"),
                    asked("drives-it").onlyIf("has-car", "yes"),
                    check("tracker-looked-for", "stalking").onlyIf("drives-it", "yes"),
                    check("bus-route-varied", "stalking").onlyIf("has-car", "no", "does-not-apply"))
            .build();

    @Test
    void a_question_is_asked_when_its_condition_holds() {
        assertThat(applies("drives-it", sheet("has-car", "yes"))).isTrue();
        assertThat(applies("drives-it", sheet("has-car", "no"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-sure", "rather-not-say"})
    void an_answer_that_leaves_it_open_lets_the_question_be_asked(String open) {
        assertThat(applies("drives-it", sheet("has-car", open))).isTrue();
    }

    @Test
    void a_skipped_question_lets_what_depends_on_it_be_asked() {
        assertThat(applies("drives-it", sheet())).isTrue();
        assertThat(applies("tracker-looked-for", sheet())).isTrue();
    }

    @Test
    void what_depends_on_something_that_does_not_apply_does_not_apply() {
        assertThat(applies("drives-it", sheet("has-car", "does-not-apply"))).isFalse();
    }

    @Test
    void a_condition_may_name_a_stock_answer() {
        assertThat(applies("bus-route-varied", sheet("has-car", "does-not-apply")))
                .isTrue();
        assertThat(applies("bus-route-varied", sheet("has-car", "no"))).isTrue();
        assertThat(applies("bus-route-varied", sheet("has-car", "yes"))).isFalse();
    }

    @Test
    void a_condition_that_names_does_not_apply_holds_when_the_question_does_not_concern_the_person() {
        Catalogue catalogue = catalogue()
                .hygiene(
                        "cars",
                        asked("has-car"),
                        asked("drives-it").onlyIf("has-car", "yes"),
                        check("lift-agreed", "stalking").onlyIf("drives-it", "no", "does-not-apply"))
                .build();
        assertThat(applies(catalogue, "lift-agreed", sheet("has-car", "no"))).isTrue();
        assertThat(applies(catalogue, "lift-agreed", sheet("has-car", "no", "drives-it", "yes")))
                .as("an old answer to a question that is no longer asked does not count")
                .isTrue();
        assertThat(applies(catalogue, "lift-agreed", sheet("has-car", "yes"))).isTrue();
        assertThat(applies(catalogue, "lift-agreed", sheet("has-car", "yes", "drives-it", "no")))
                .isTrue();
        assertThat(applies(catalogue, "lift-agreed", sheet("has-car", "yes", "drives-it", "yes")))
                .isFalse();
    }

    @Test
    void a_condition_reaches_through_a_question_that_is_no_longer_asked() {
        assertThat(applies("tracker-looked-for", sheet("has-car", "no"))).isFalse();
        assertThat(applies("tracker-looked-for", sheet("has-car", "no", "drives-it", "yes")))
                .as("an old answer to a question that is no longer asked does not count")
                .isFalse();
        assertThat(applies("tracker-looked-for", sheet("has-car", "not-sure", "drives-it", "yes")))
                .isTrue();
    }

    @Test
    void every_clause_must_hold() {
        Catalogue catalogue = catalogue()
                .hygiene(
                        "a",
                        asked("one"),
                        asked("two"),
                        check("both", "doxxing").onlyIf("one", "yes").onlyIf("two", "yes"))
                .build();
        assertThat(applies(catalogue, "both", sheet("one", "yes", "two", "yes")))
                .isTrue();
        assertThat(applies(catalogue, "both", sheet("one", "yes", "two", "no"))).isFalse();
        assertThat(applies(catalogue, "both", sheet("one", "yes"))).isTrue();
        assertThat(applies(catalogue, "both", sheet("two", "no"))).isFalse();
    }

    @Test
    void a_condition_on_several_choices_holds_if_one_of_them_is_among_those_given() {
        Catalogue catalogue = catalogue()
                .hygiene(
                        "a",
                        asked("platforms").type(QuestionType.SEVERAL).choices("x", "instagram", "none"),
                        check("x-private", "doxxing").onlyIf("platforms", "x"))
                .build();
        assertThat(applies(catalogue, "x-private", sheet("platforms", "x instagram")))
                .isTrue();
        assertThat(applies(catalogue, "x-private", sheet("platforms", "instagram")))
                .isFalse();
        assertThat(applies(catalogue, "x-private", sheet("platforms", "none"))).isFalse();
    }

    @Test
    void a_condition_finds_an_item_by_its_former_id() {
        Catalogue catalogue = catalogue()
                .hygiene(
                        "a",
                        asked("has-email").was("uses-email"),
                        check("second-step", "doxxing").onlyIf("uses-email", "yes"))
                .build();
        assertThat(applies(catalogue, "second-step", sheet("has-email", "no"))).isFalse();
    }

    @Test
    void what_is_bound_to_a_country_applies_there_and_where_the_country_is_not_known() {
        Catalogue catalogue = catalogue()
                .risk("about-me", asked("country").choices("us", "fr", "elsewhere"))
                .country("country")
                .hygiene("a", check("credit-freeze", "identity-theft").where("us", "ca"))
                .build();
        assertThat(applies(catalogue, "credit-freeze", sheet("country", "us"))).isTrue();
        assertThat(applies(catalogue, "credit-freeze", sheet("country", "fr"))).isFalse();
        assertThat(applies(catalogue, "credit-freeze", sheet("country", "elsewhere")))
                .isFalse();
        assertThat(applies(catalogue, "credit-freeze", sheet())).isTrue();
        assertThat(applies(catalogue, "credit-freeze", sheet("country", "rather-not-say")))
                .isTrue();
    }

    @Test
    void what_depends_on_a_question_of_another_country_does_not_apply() {
        Catalogue catalogue = catalogue()
                .risk("about-me", asked("country").choices("us", "fr"))
                .country("country")
                .hygiene(
                        "a",
                        asked("has-ssn").where("us"),
                        check("ssn-locked", "identity-theft").onlyIf("has-ssn", "yes"))
                .build();
        assertThat(applies(catalogue, "ssn-locked", sheet("country", "fr"))).isFalse();
    }

    @Test
    void a_gate_needs_an_answer_and_not_only_silence() {
        Condition drives = when("drives-it", "yes", "not-sure");
        Applies applies = new Applies(CARS);
        assertThat(applies.shown(drives, sheet())).isFalse();
        assertThat(applies.shown(drives, sheet("drives-it", "yes"))).isTrue();
        assertThat(applies.shown(drives, sheet("drives-it", "not-sure"))).isTrue();
        assertThat(applies.shown(drives, sheet("drives-it", "no"))).isFalse();
    }

    @Test
    void an_answer_that_is_no_longer_asked_for_closes_no_gate() {
        assertThat(new Applies(CARS).shown(when("drives-it", "yes"), sheet("has-car", "no", "drives-it", "yes")))
                .isFalse();
    }

    @Test
    @Timeout(10)
    void a_long_chain_of_conditions_that_fan_out_is_no_trouble() {
        Draft[] items = IntStream.range(0, 10_000)
                .mapToObj(n -> n < 2
                        ? asked("q-" + n)
                        : asked("q-" + n).onlyIf("q-" + (n - 1), "yes").onlyIf("q-" + (n - 2), "yes"))
                .toArray(Draft[]::new);
        Catalogue catalogue = catalogue().hygiene("a", items).build();
        assertThat(applies(catalogue, "q-9999", sheet("q-0", "no"))).isFalse();
    }

    private static Condition when(String item, String... anyOf) {
        return new Condition(List.of(new Condition.Clause(
                new ItemId(item), Arrays.stream(anyOf).map(ChoiceId::new).toList())));
    }

    private static boolean applies(String item, AnswerSheet sheet) {
        return applies(CARS, item, sheet);
    }

    private static boolean applies(Catalogue catalogue, String id, AnswerSheet sheet) {
        Item item = catalogue.item(new ItemId(id)).orElseThrow();
        return new Applies(catalogue).test(item, sheet);
    }
}
