package kempt.sitting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Keeper keeper;

    /**
     * What the person, or whoever started the sitting, asked for.
     *
     * @param named checklists; empty means that {@link Triage} chooses
     * @param screen whether leaving clears the screen
     * @param kept what is said about keeping, in one or two sentences
     * @param before an earlier sitting, if this one is done again
     */
    public record Wishes(Depth depth, List<ChecklistId> named, boolean screen, String kept, Optional<Before> before) {
        public Wishes {
            named = List.copyOf(named);
        }
    }

    public Sitting(Catalogue catalogue, Prompter prompter, Wishes wishes, Keeper keeper) {
        this.catalogue = catalogue;
        this.prompter = prompter;
        this.wishes = wishes;
        this.keeper = keeper;
    }

    /** Where help is, to be shown whenever it is asked for. */
    public static Menu help(Catalogue catalogue) {
        return Pages.help(catalogue);
    }

    /**
     * Runs to the end, or until the person leaves.
     *
     * @param start what is known already
     * @param shown what was shown already, if a sitting is taken up where it was left
     */
    public Outcome run(AnswerSheet start, Set<ItemId> shown) {
        End arrived = shown.isEmpty() ? arrive() : End.FINISHED;
        if (arrived != End.FINISHED) {
            return new Outcome(start, Set.of(), arrived);
        }
        Set<ItemId> seen = new LinkedHashSet<>(shown);
        AnswerSheet known = start;
        if (shown.isEmpty() && wishes.before().isPresent()) {
            // In a sitting that is gone on with, what is carried is among what was shown, unless it was opened again.
            seen.addAll(wishes.before().get().carried(catalogue));
            known = wishes.before().get().begun(start, catalogue);
        }
        Set<ItemId> passed = new LinkedHashSet<>(shown);
        wishes.before().ifPresent(b -> passed.removeAll(b.untouched(start, catalogue)));
        Legs legs = new Legs(catalogue, wishes.depth(), wishes.before());
        Agenda agenda = wishes.named().isEmpty() ? legs.all(this::between) : legs.only(wishes.named());
        return new Interview(agenda, prompter, keeper).run(known, seen, passed);
    }

    private End arrive() {
        List<Menu> pages = wishes.before().isPresent()
                ? List.of(Pages.again(catalogue, wishes.screen()))
                : List.of(Pages.help(catalogue), Pages.leaving(wishes.screen()), Pages.moment());
        int at = 0;
        while (at < pages.size()) {
            Turn turn = prompter.choose(pages.get(at));
            if (turn == Turn.Way.BACK) {
                at = Math.max(0, at - 1);
            } else if (turn.picked(Menu.GO_ON)) {
                at++;
            } else {
                return turn.picked(Pages.NOT_NOW) ? notNow() : endOf(turn);
            }
        }
        return wishes.before().isPresent() ? End.FINISHED : terms();
    }

    private End notNow() {
        prompter.choose(Pages.notNow());
        return End.LEFT;
    }

    private End terms() {
        String minutes =
                switch (wishes.depth()) {
                    case QUICK -> "ten minutes";
                    case STANDARD -> "half an hour";
                    case FULL -> "an hour or two";
                };
        String most = minutes + (wishes.named().isEmpty() ? "" : ", or less");
        String parts = wishes.depth() == Depth.FULL ? "; do it in parts" : "";
        Menu menu = Pages.terms(most + parts, wishes.kept(), offers(), keeper.isWanted());
        Turn turn;
        do {
            // There is nothing to go back to, and that is no reason to leave.
            turn = keeping(menu);
        } while (turn == Turn.Way.BACK);
        return turn.picked(Menu.GO_ON) ? End.FINISHED : endOf(turn);
    }

    /** Asked once more after the risk leg, before a leave can lose what was told. */
    private Turn between() {
        return keeping(Pages.between(offers()));
    }

    private boolean offers() {
        return keeper.isOffered() && !keeper.isKeeping();
    }

    /** What the person does on this page. Back from the passphrase leads to it again. */
    private Turn keeping(Menu menu) {
        Turn turn = prompter.choose(menu);
        while (turn.picked(Pages.KEEP)) {
            Turn kept = keeper.begin(prompter);
            turn = kept == Turn.Way.BACK ? prompter.choose(menu) : kept;
        }
        return turn;
    }

    private static End endOf(Turn turn) {
        if (turn == Turn.Way.END_OF_INPUT) {
            return End.END_OF_INPUT;
        }
        return turn instanceof Turn.Picked ? End.STOPPED : End.LEFT;
    }
}
