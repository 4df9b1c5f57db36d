package kempt.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.Depth;
import kempt.checklist.Threat;
import kempt.testing.AnyCatalogue;
import kempt.testing.AnySheet;
import kempt.testing.Dice;
import kempt.testing.Law;
import kempt.testing.Shipped;

/**
 * The caps of a sitting hold for every sample person, whatever checklists there are. The numbers are written here too:
 * a cap that is raised in the data is a promise changed.
 */
class CapsTest {
    @Law
    void nobody_is_asked_more_whatever_checklists_are_taken_away_or_added(Dice dice) {
        Catalogue shipped = Shipped.catalogue();
        Catalogue strange = AnyCatalogue.of(dice, 8);
        List<Checklist> some = new ArrayList<>(dice.some(shipped.checklists(), 12));
        some.addAll(strange.checklists());
        List<Threat> threats = new ArrayList<>(shipped.threats());
        strange.threats().stream().filter(t -> shipped.threat(t.id()).isEmpty()).forEach(threats::add);
        Catalogue catalogue = new Catalogue(
                some, threats, shipped.domains(), shipped.guides(), shipped.help(), shipped.rules(), shipped.scoring());
        AnswerSheet says = dice.one(SamplePerson.all()).answers();
        for (Asked item : catalogue.items(Asked.class).toList()) {
            if (shipped.item(item.id()).isEmpty() && dice.in(70)) {
                says = says.with(item.id(), Given.of(AnySheet.answer(dice, item.question())));
            }
        }
        Depth depth = dice.one(Depth.QUICK, Depth.STANDARD);
        Walk walk = Walk.of(catalogue, depth, says);
        assertThat(walk.risk()).hasSizeLessThanOrEqualTo(depth == Depth.QUICK ? 10 : 25);
        assertThat(walk.checks()).hasSizeLessThanOrEqualTo(depth == Depth.QUICK ? 12 : 40);
    }
}
