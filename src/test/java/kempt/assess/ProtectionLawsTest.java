package kempt.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import kempt.checklist.Check;
import kempt.testing.Dice;
import kempt.testing.Law;
import kempt.testing.Recast;
import kempt.testing.Sheets;

/**
 * What an answer to a check does to the levels, and what it does not.
 *
 * <p>The laws are about checks that decide on no other: once something is in place, there may be more to ask, and so
 * more that is not in place yet.
 */
class ProtectionLawsTest {
    @Law
    void done_instead_of_open_raises_no_level(Dice dice) {
        each(dice, (some, check) -> {
            Assessment open = some.saying(check, "no").assessment();
            Assessment done = some.saying(check, "yes").assessment();
            for (ThreatRisk before : open.threats()) {
                ThreatRisk after = done.threat(before.threat().id()).orElseThrow();
                assertThat(after.before()).isEqualTo(before.before());
                assertThat(after.now().low()).isLessThanOrEqualTo(before.now().low());
                assertThat(after.now().high()).isLessThanOrEqualTo(before.now().high());
                assertThat(after.credit().percent().low())
                        .isGreaterThanOrEqualTo(before.credit().percent().low());
            }
        });
    }

    @Law
    void partly_lies_between_open_and_done(Dice dice) {
        each(dice, (some, check) -> {
            Assessment partly = some.saying(check, "partly").assessment();
            for (ThreatRisk open : some.saying(check, "no").assessment().threats()) {
                ThreatRisk half = partly.threat(open.threat().id()).orElseThrow();
                ThreatRisk done = some.saying(check, "yes")
                        .assessment()
                        .threat(open.threat().id())
                        .orElseThrow();
                assertThat(half.now().high())
                        .isBetween(done.now().high(), open.now().high());
                assertThat(half.now().low())
                        .isBetween(done.now().low(), open.now().low());
            }
        });
    }

    @Law
    void not_sure_reaches_from_done_to_open(Dice dice) {
        each(dice, (some, check) -> uncertain(some, check, some.saying(check, "not-sure")));
    }

    @Law
    void an_aged_answer_reaches_from_done_to_open_whatever_it_was(Dice dice) {
        each(
                dice,
                (some, check) -> uncertain(
                        some,
                        check,
                        some.with(some.sheet().with(check.id(), Sheets.aged(dice.one("yes", "partly", "no"))))));
    }

    private static void uncertain(Assessed some, Check check, Assessed unsure) {
        Assessment done = some.saying(check, "yes").assessment();
        Assessment open = some.saying(check, "no").assessment();
        for (ThreatRisk risk : unsure.assessment().threats()) {
            ThreatRisk best = done.threat(risk.threat().id()).orElseThrow();
            ThreatRisk worst = open.threat(risk.threat().id()).orElseThrow();
            assertThat(risk.now())
                    .isEqualTo(new Levels(best.now().low(), worst.now().high()));
            assertThat(risk.credit().percent().low())
                    .isEqualTo(worst.credit().percent().low());
            assertThat(risk.credit().percent().high())
                    .isEqualTo(best.credit().percent().high());
        }
    }

    @Law
    void skipping_and_rather_not_say_leave_every_level_where_open_leaves_it(Dice dice) {
        each(dice, (some, check) -> {
            Assessment open = some.saying(check, "no").assessment();
            Assessment skipped = some.saysNothingOf(check).assessment();
            Assessment unsaid = some.saying(check, "rather-not-say").assessment();
            for (ThreatRisk risk : open.threats()) {
                assertThat(skipped.threat(risk.threat().id()).orElseThrow().now())
                        .isEqualTo(risk.now());
                assertThat(unsaid.threat(risk.threat().id()).orElseThrow().now())
                        .isEqualTo(risk.now());
            }
        });
    }

    @Law
    void rather_not_say_is_the_same_as_saying_nothing(Dice dice) {
        each(dice, (some, check) -> {
            Assessment skipped = some.saysNothingOf(check).assessment();
            Assessment unsaid = some.saying(check, "rather-not-say").assessment();
            assertThat(unsaid.threats()).isEqualTo(skipped.threats());
            assertThat(unsaid.domains()).isEqualTo(skipped.domains());
            assertThat(unsaid.toFindOut()).isEqualTo(skipped.toFindOut());
        });
    }

    @Law
    void does_not_apply_is_as_if_the_check_were_not_there(Dice dice) {
        each(dice, (some, check) -> {
            Assessment said = some.saying(check, "does-not-apply").assessment();
            Assessment without =
                    some.in(Recast.without(some.catalogue(), check.id())).assessment();
            assertThat(said.threats()).isEqualTo(without.threats());
            assertThat(said.domains()).isEqualTo(without.domains());
            assertThat(said.responses()).isEqualTo(without.responses());
            assertThat(said.toFindOut()).isEqualTo(without.toFindOut());
            assertThat(said.findings())
                    .filteredOn(f -> !f.check().equals(check))
                    .isEqualTo(without.findings());
        });
    }

    private static void each(Dice dice, BiConsumer<Assessed, Check> law) {
        Assessed some = Assessed.any(dice);
        some.leaves().stream().limit(6).forEach(check -> law.accept(some, check));
    }
}
