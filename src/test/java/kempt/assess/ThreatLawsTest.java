package kempt.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Applies;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.testing.Dice;
import kempt.testing.Law;
import kempt.testing.Recast;
import kempt.testing.Sheets;

/** What holds for the levels of threats, whatever was asked and answered. */
class ThreatLawsTest {
    @Law
    void an_override_never_lowers_a_level(Dice dice) {
        Assessed some = Assessed.any(dice);
        Assessment calm = some.in(Recast.calm(some.catalogue())).assessment();
        for (ThreatRisk risk : some.assessment().threats()) {
            ThreatRisk without = calm.threat(risk.threat().id()).orElseThrow();
            assertThat(risk.before().low())
                    .isGreaterThanOrEqualTo(without.before().low());
            assertThat(risk.before().high())
                    .isGreaterThanOrEqualTo(without.before().high());
            assertThat(risk.now().low()).isGreaterThanOrEqualTo(without.now().low());
            assertThat(risk.now().high()).isGreaterThanOrEqualTo(without.now().high());
        }
    }

    @Law
    void what_is_urgent_is_at_least_high_and_nothing_takes_it_down(Dice dice) {
        for (ThreatRisk risk : Assessed.any(dice).assessment().urgent()) {
            assertThat(risk.before().low()).isGreaterThanOrEqualTo(Level.HIGH);
            assertThat(risk.now()).isEqualTo(risk.before());
            assertThat(risk.eased()).isZero();
            assertThat(risk.down()).isEqualTo(new ThreatRisk.Steps(0, 0));
        }
    }

    @Law
    void protection_never_raises_a_level(Dice dice) {
        for (ThreatRisk risk : Assessed.any(dice).assessment().threats()) {
            assertThat(risk.now().low()).isLessThanOrEqualTo(risk.before().low());
            assertThat(risk.now().high()).isLessThanOrEqualTo(risk.before().high());
            assertThat(risk.credit().low()).isLessThanOrEqualTo(risk.credit().high());
            assertThat(risk.credit().answered())
                    .isLessThanOrEqualTo(risk.credit().of());
        }
    }

    @Law
    void while_it_is_likely_no_level_falls_under_low(Dice dice) {
        for (ThreatRisk risk : Assessed.any(dice).assessment().threats()) {
            if (risk.likelihood().low().atLeast(Level.MODERATE)) {
                assertThat(risk.now().low())
                        .isGreaterThanOrEqualTo(
                                Level.min(Level.LOW, risk.before().low()));
            }
            if (risk.likelihood().high().atLeast(Level.MODERATE)) {
                assertThat(risk.now().high())
                        .isGreaterThanOrEqualTo(
                                Level.min(Level.LOW, risk.before().high()));
            }
        }
    }

    @Law
    void capacities_ease_slow_threats_only_and_only_two_of_them(Dice dice) {
        Assessment assessment = Assessed.any(dice).assessment();
        for (ThreatRisk risk : assessment.threats()) {
            boolean eases = risk.threat().slow()
                    && !risk.urgent()
                    && assessment.capacities().size() >= 2;
            assertThat(risk.eased()).isEqualTo(eases ? 1 : 0);
        }
        assertThat(assessment.capacities()).doesNotHaveDuplicates();
    }

    @Law
    void not_sure_on_a_risk_item_spans_all_that_its_answers_could_mean(Dice dice) {
        Assessed some = Assessed.any(dice);
        for (Inquiry item : some.inquiries()) {
            if (!item.question().type().picks() || decides(some.catalogue(), item)) {
                continue;
            }
            Assessment unsure = some.saying(item, "not-sure").assessment();
            item.question().choices().forEach(choice -> {
                Assessment said = some.saying(item, choice.id().value()).assessment();
                for (ThreatRisk risk : said.threats()) {
                    if (!risk.urgent()) {
                        Levels span =
                                unsure.threat(risk.threat().id()).orElseThrow().before();
                        assertThat(risk.before().low()).isGreaterThanOrEqualTo(span.low());
                        assertThat(risk.before().high()).isLessThanOrEqualTo(span.high());
                    }
                }
            });
        }
    }

    private static boolean decides(Catalogue catalogue, Inquiry item) {
        return catalogue.rules().country().equals(Optional.of(item.id()))
                || catalogue.items().flatMap(i -> i.onlyIf().clauses().stream()).anyMatch(c -> c.item()
                        .equals(item.id()));
    }

    @Law
    void the_order_of_files_and_questions_changes_nothing(Dice dice) {
        Assessed some = Assessed.any(dice);
        Assessment one = some.assessment();
        Assessment other = some.in(Recast.shuffled(dice, some.catalogue())).assessment();
        assertThat(numbers(other)).isEqualTo(numbers(one));
        assertThat(other.threats())
                .extracting(r -> r.threat().id())
                .isEqualTo(one.threats().stream().map(r -> r.threat().id()).toList());
        assertThat(other.domains()).containsExactlyInAnyOrderElementsOf(one.domains());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
        assertThat(other.responses()).containsExactlyInAnyOrderElementsOf(one.responses());
        assertThat(other.capacities()).isEqualTo(one.capacities());
        assertThat(other.gates()).isEqualTo(one.gates());
        assertThat(other.toFindOut()).containsExactlyInAnyOrderElementsOf(one.toFindOut());
    }

    private static Map<String, Object> numbers(Assessment assessment) {
        return assessment.threats().stream()
                .collect(Collectors.toMap(r -> r.threat().id().value(), r -> new Object[] {
                    r.likelihood(),
                    r.impact(),
                    r.before(),
                    r.now(),
                    r.urgent(),
                    r.credit(),
                    r.down(),
                    r.eased(),
                    Set.copyOf(r.moves()),
                    Set.copyOf(r.urgentBy())
                }))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }

    @Law
    void an_item_that_does_not_apply_leaves_no_finding_and_its_answer_does_nothing(Dice dice) {
        Assessed some = Assessed.any(dice);
        Applies applies = new Applies(some.catalogue());
        Set<ItemId> away = some.catalogue()
                .items()
                .filter(i -> !applies.test(i, some.sheet()))
                .map(Item::id)
                .collect(Collectors.toCollection(HashSet::new));
        Assessment assessment = some.assessment();
        assertThat(assessment.findings()).noneMatch(f -> away.contains(f.check().id()));
        assertThat(assessment.responses()).noneMatch(r -> away.contains(r.id()));
        assertThat(assessment.situation()).noneMatch(t -> away.contains(t.item().id()));
        AnswerSheet without = some.sheet();
        for (ItemId id : away) {
            without = without.without(id);
        }
        assertThat(some.with(without).assessment()).isEqualTo(assessment);
    }

    @Law
    void nothing_divides_by_zero_when_no_check_applies(Dice dice) {
        Assessed some = Assessed.any(dice);
        AnswerSheet sheet = some.sheet();
        for (Check check : some.catalogue().items(Check.class).toList()) {
            sheet = sheet.with(check.id(), Answer.Stock.DOES_NOT_APPLY);
        }
        Assessment assessment = some.with(sheet).assessment();
        assertThat(assessment.domains()).isEmpty();
        assertThat(assessment.threats())
                .allSatisfy(r -> assertThat(r.credit().percent()).isEqualTo(Span.NONE));
    }

    @Law
    void an_empty_catalogue_of_items_leaves_every_threat_at_its_base(Dice dice) {
        Assessed some = Assessed.any(dice);
        Assessment assessment = some.in(some.catalogue().with(List.of())).assessment();
        assertThat(assessment.findings()).isEmpty();
        Function<ThreatRisk, Level> base = r -> some.catalogue()
                .scoring()
                .risk(r.threat().likelihood(), r.threat().impact());
        assertThat(assessment.threats()).allSatisfy(r -> assertThat(r.now()).isEqualTo(Levels.of(base.apply(r))));
        assertThat(Sheets.sheet().isEmpty()).isTrue();
    }
}
