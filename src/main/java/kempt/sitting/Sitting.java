package kempt.sitting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kempt.answer.AnswerSheet;
import kempt.assess.Triage;
import kempt.checklist.Catalogue;
import kempt.checklist.ChecklistId;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.interview.Agenda;
import kempt.interview.Interview;
import kempt.interview.Menu;
import kempt.interview.Outcome;
import kempt.interview.Outcome.End;
import kempt.interview.Prompter;
import kempt.interview.Turn;

/**
 * A sitting: arriving, the risk leg, the hygiene leg in small portions. Help comes first when an answer is urgent.
 *
 * <p>Where checklists were named, only those are asked, as one leg.
 */
public final class Sitting {
    private final Catalogue catalogue;
    private final Prompter prompter;
    private final Wishes wishes;
    private final Consumer<AnswerSheet> keep;

    /**
     * What the person, or whoever started the sitting, asked for.
     *
     * @param named checklists; empty means that {@link Triage} chooses
     * @param screen whether leaving clears the screen
     * @param kept what is said about keeping, in one or two sentences
     */
    public record Wishes(Depth depth, List<ChecklistId> named, boolean screen, String kept) {
        public Wishes {
            named = List.copyOf(named);
        }
    }

    /** @param keep is handed the answers after every change */
    public Sitting(Catalogue catalogue, Prompter prompter, Wishes wishes, Consumer<AnswerSheet> keep) {
        this.catalogue = catalogue;
        this.prompter = prompter;
        this.wishes = wishes;
        this.keep = keep;
    }

    /** Runs to the end, or until the person leaves. */
    public Outcome run(AnswerSheet start) {
        End arrived = arrive();
        if (arrived != End.FINISHED) {
            return new Outcome(start, Set.of(), arrived);
        }
        Legs legs = new Legs(catalogue, new Triage(catalogue, wishes.depth()));
        if (!wishes.named().isEmpty()) {
            return leg(legs.only(wishes.named()), start, Set.of());
        }
        Outcome risk = leg(legs.risk(), start, Set.of());
        if (risk.end() != End.FINISHED) {
            return risk;
        }
        Turn turn = prompter.choose(between());
        if (!turn.picked(Menu.GO_ON)) {
            return new Outcome(risk.sheet(), risk.seen(), endOf(turn));
        }
        Outcome hygiene = leg(legs.hygiene(), risk.sheet(), risk.seen());
        Set<ItemId> seen = new LinkedHashSet<>(risk.seen());
        seen.addAll(hygiene.seen());
        return new Outcome(hygiene.sheet(), seen, hygiene.end());
    }

    private Outcome leg(Agenda agenda, AnswerSheet start, Set<ItemId> seen) {
        return new Interview(agenda, prompter, keep).run(start, seen);
    }

    private End arrive() {
        String minutes =
                switch (wishes.depth()) {
                    case QUICK -> "ten minutes";
                    case STANDARD -> "half an hour";
                    case FULL -> "an hour or two; do it in parts";
                };
        for (Menu page : List.of(
                Pages.help(catalogue),
                Pages.leaving(wishes.screen()),
                Pages.moment(),
                Pages.terms(minutes, wishes.kept()))) {
            Turn turn = prompter.choose(page);
            if (!turn.picked(Menu.GO_ON)) {
                return turn.picked(Pages.NOT_NOW) ? End.LEFT : endOf(turn);
            }
        }
        return End.FINISHED;
    }

    private static Menu between() {
        return new Menu(
                "So far",
                List.of("Thank you. The next questions are about what protects you, in small portions. You can stop"
                        + " after each."),
                List.of(new Menu.Option(Menu.GO_ON, "Go on"), new Menu.Option("plan", "Stop here and see the plan")),
                Optional.of(Menu.GO_ON));
    }

    private static End endOf(Turn turn) {
        if (turn == Turn.Way.END_OF_INPUT) {
            return End.END_OF_INPUT;
        }
        return turn instanceof Turn.Picked ? End.STOPPED : End.LEFT;
    }
}
