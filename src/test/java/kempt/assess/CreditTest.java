package kempt.assess;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.MODERATE;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Drafts.catalogue;
import static kempt.testing.Sheets.aged;
import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.DomainId;
import kempt.checklist.ItemId;
import kempt.checklist.ThreatId;
import kempt.testing.Draft;
import kempt.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer counts for, in half points. */
class CreditTest {
    private static final Catalogue CATALOGUE = catalogue()
            .hygiene(
                    "accounts",
                    check("second-step", "takeover").weight(VERY_HIGH),
                    check("recovery-codes", "takeover").weight(HIGH),
                    check("old-devices", "takeover").weight(MODERATE),
                    check("mail-rules", "takeover").weight(LOW),
                    check("aliases", "takeover").weight(LOW))
            .build();

    @ParameterizedTest(name = "{0}: {1} to {2} half points of 16")
    @CsvSource({
        "yes,            32, 32, 1, 5",
        "partly,         16, 16, 1, 5",
        "no,              0,  0, 1, 5",
        "not-sure,        0, 32, 1, 5",
        "rather-not-say,  0,  0, 0, 5",
        "does-not-apply,  0,  0, 0, 4",
    })
    void an_answer_counts_for(String said, int low, int high, int answered, int of) {
        Credit credit = takeover(sheet("second-step", said));
        int all = said.equals("does-not-apply") ? 16 : 32;
        assertThat(credit).isEqualTo(new Credit(low, high, all, answered, of));
    }

    @ParameterizedTest
    @CsvSource({"yes", "partly", "no", "not-sure"})
    void an_aged_answer_counts_for_none_or_all_of_its_points(String said) {
        AnswerSheet sheet = AnswerSheet.EMPTY.with(new ItemId("second-step"), aged(said));
        assertThat(takeover(sheet)).isEqualTo(new Credit(0, 32, 32, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({"rather-not-say, 5", "does-not-apply, 4"})
    void what_was_not_told_does_not_age_into_a_range(String said, int of) {
        AnswerSheet sheet = AnswerSheet.EMPTY.with(new ItemId("second-step"), aged(said));
        assertThat(takeover(sheet).high()).isZero();
        assertThat(takeover(sheet).of()).isEqualTo(of);
    }

    @Test
    void aged_and_unsure_answers_are_to_find_out() {
        AnswerSheet sheet = sheet("old-devices", "not-sure", "aliases", "yes", "mail-rules", "rather-not-say")
                .with(new ItemId("recovery-codes"), aged("yes"));
        assertThat(new Assessor(CATALOGUE).assess(sheet).toFindOut())
                .extracting(i -> i.id().value())
                .containsExactly("recovery-codes", "old-devices");
    }

    @Test
    void a_choice_that_is_no_longer_offered_counts_as_not_answered() {
        Assessment assessment = new Assessor(CATALOGUE).assess(sheet("second-step", "by-carrier-pigeon"));
        assertThat(assessment.finding(new ItemId("second-step")).orElseThrow().standing())
                .isEqualTo(Standing.NOT_ANSWERED);
    }

    @Test
    void a_domain_counts_only_what_was_answered() {
        DomainScore score = accounts(sheet("recovery-codes", "yes", "old-devices", "no", "aliases", "rather-not-say"));
        assertThat(score.credit()).isEqualTo(new Credit(16, 16, 12, 2, 5));
        assertThat(score.credit().percent()).isEqualTo(new Span(67, 67));
        assertThat(score.band()).isEqualTo("partial");
    }

    @Test
    void the_word_for_a_domain_is_that_of_its_low_end() {
        assertThat(accounts(sheet("recovery-codes", "yes")).band()).isEqualTo("strong");
        assertThat(accounts(sheet("recovery-codes", "yes", "mail-rules", "not-sure"))
                        .band())
                .isEqualTo("solid");
        assertThat(accounts(sheet("recovery-codes", "not-sure")).band()).isEqualTo("started");
    }

    @Test
    void few_answers_are_said_to_be_few() {
        assertThat(accounts(sheet("second-step", "yes", "recovery-codes", "yes", "old-devices", "yes"))
                        .thin())
                .isTrue();
        assertThat(accounts(sheet(
                                "second-step",
                                "yes",
                                "recovery-codes",
                                "yes",
                                "old-devices",
                                "yes",
                                "aliases",
                                "not-sure"))
                        .thin())
                .isFalse();
    }

    @Test
    void under_half_of_many_is_few_too() {
        Draft[] ten = IntStream.range(0, 10)
                .mapToObj(n -> check("c-" + n, "takeover"))
                .toArray(Draft[]::new);
        Catalogue catalogue = catalogue().hygiene("accounts", ten).build();
        AnswerSheet four = sheet("c-0", "yes", "c-1", "yes", "c-2", "no", "c-3", "yes");
        assertThat(score(catalogue, four).thin()).isTrue();
        assertThat(score(catalogue, four.with(new ItemId("c-4"), Sheets.said("no")))
                        .thin())
                .isFalse();
    }

    @Test
    void an_override_counts_no_matter_what_is_in_place() {
        Catalogue catalogue = catalogue()
                .threat("stalking", LOW, LOW)
                .risk("signs", asked("followed").urgentIf("yes", "stalking"))
                .hygiene("home", check("locks", "stalking"))
                .build();
        ThreatRisk stalking = new Assessor(catalogue)
                .assess(sheet("followed", "yes", "locks", "yes"))
                .threats()
                .get(0);
        assertThat(stalking.credit().percent()).isEqualTo(new Span(100, 100));
        assertThat(stalking.now()).isEqualTo(Levels.of(HIGH));
        assertThat(stalking.urgentBy()).hasSize(1);
    }

    private static Credit takeover(AnswerSheet sheet) {
        return new Assessor(CATALOGUE)
                .assess(sheet)
                .threat(new ThreatId("takeover"))
                .orElseThrow()
                .credit();
    }

    private static DomainScore accounts(AnswerSheet sheet) {
        return score(CATALOGUE, sheet);
    }

    private static DomainScore score(Catalogue catalogue, AnswerSheet sheet) {
        return new Assessor(catalogue)
                .assess(sheet)
                .domain(new DomainId("accounts"))
                .orElseThrow();
    }
}
