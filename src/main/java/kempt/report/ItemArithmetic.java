package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.assess.Finding;
import kempt.checklist.Advised;
import kempt.checklist.Asked;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.Scoring;
import kempt.checklist.ThreatId;
import kempt.plan.Action;
import kempt.plan.Priority;

/** How an item counts: as an action of the plan, or by itself. */
public final class ItemArithmetic {
    private final Scoring scoring;

    public ItemArithmetic(Scoring scoring) {
        this.scoring = scoring;
    }

    /** An action in the plan: the whole of it, and where its place comes from. */
    public Page action(Action action, Optional<Finding> finding, LocalDate asOf) {
        List<Block> blocks = new ArrayList<>(ActionText.whole(action, asOf));
        Priority p = action.priority();
        blocks.add(Block.heading(2, "Priority: " + p.value()));
        blocks.add(Block.say("Weight %s (%s) times %d, divided by %d for its %s, rounded."
                .formatted(
                        action.item().weight().spoken(),
                        points(p.weightPoints()),
                        p.levelPoints(),
                        p.cost(),
                        Words.minutes(action.minutes()))));
        blocks.add(Block.bullets(p.worst().stream()
                .map(r -> r.threat().title() + ": " + r.before().high().spoken() + " before protection, "
                        + points(scoring.levelPoints().get(r.before().high())))
                .toList()));
        finding.ifPresent(f -> blocks.add(Block.say("Your answer: " + CreditText.standing(f) + ".")));
        blocks.add(Block.say("It stands under \"" + Words.lane(action.lane()) + "\"."));
        blocks.add(Block.say(Words.HONEST));
        return new Page(action.item().id().value(), blocks);
    }

    /** An item that is not in the plan: what it is, and how it stands. */
    public Page item(Item item, Optional<Finding> finding) {
        List<Block> blocks = new ArrayList<>();
        if (item instanceof Asked asked) {
            blocks.add(Block.say(asked.question().ask()));
            asked.question().because().ifPresent(b -> blocks.add(Block.labelled("Why", b)));
        }
        if (item instanceof Inquiry inquiry) {
            blocks.add(Block.bullets(inquiry.effects().stream()
                    .map(e -> "\"" + e.choice() + "\" moves the "
                            + (e.factor() == Inquiry.Factor.IMPACT ? "impact" : "likelihood") + " of " + e.threat()
                            + (e.steps() > 0 ? " one step up" : " one step down"))
                    .toList()));
        }
        if (item instanceof Advised advised) {
            blocks.add(Block.labelled("Do", advised.advice().act()));
            blocks.add(Block.labelled(
                    "Weight",
                    advised.weight().spoken() + ", "
                            + points(scoring.weightPoints().get(advised.weight()))));
            blocks.add(Block.labelled(
                    "Bears on",
                    Words.list(advised.threats().stream().map(ThreatId::value).toList())));
        }
        blocks.add(Block.say(
                finding.map(f -> "Your answer: " + CreditText.standing(f) + ".").orElse("It is not in your plan.")));
        return new Page(item.id().value(), blocks);
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }
}
