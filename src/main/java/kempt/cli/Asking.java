package kempt.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kempt.answer.Ageing;
import kempt.answer.AnswerSheet;
import kempt.assess.Triage;
import kempt.checklist.Catalogue;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.history.History;
import kempt.history.RecordJson;
import kempt.interview.Menu;
import kempt.interview.Outcome;
import kempt.interview.Turn;
import kempt.plan.Plan;
import kempt.sitting.Before;
import kempt.sitting.Sitting;
import kempt.sitting.Unasked;

/** How answers come about: a person is asked, or a file is taken as it is. */
final class Asking {
    private static final String NOT_KEPT = "Nothing is written to disk. When this ends, your answers are gone.";
    private static final String KEPT = "Each answer is kept on this device, locked with your passphrase.";
    private static final String WANTED = "Each answer will be kept on this device, locked with a passphrase.";
    private static final String OFFERED = "Nothing is written to disk, unless you want to keep it.";
    private static final String SAVED = "Your answers go into the file you named, and it is not encrypted.";
    private static final String ANEW = "anew";
    private static final String NOT_NOW = "not-now";

    private final World world;
    private final Shelves.Loaded loaded;
    private final RecordJson.Scope scope;

    Asking(World world, Shelves.Loaded loaded, Depth depth) {
        this.world = world;
        this.loaded = loaded;
        this.scope = new RecordJson.Scope(depth, loaded.named());
    }

    /**
     * How a talk ended.
     *
     * @param wish what is to become of the plan
     */
    record Ended(Outcome outcome, Optional<Plan> plan, Seat.Wish wish) {
        static final Ended LEFT = new Ended(nothing(Outcome.End.LEFT), Optional.empty(), Seat.Wish.NOTHING);
    }

    /**
     * Talks with the person, and shows them the plan where there is a full screen.
     *
     * @param past what was kept, if it is open
     * @param keep what was asked for about keeping
     * @param saved whether the answers go into a file
     * @param conclude makes the plan
     * @param shown the plan as text of a width
     * @param save saves the plan under a name, or says why that did not work
     */
    Ended interview(
            Seat seat,
            StoreKeeper keeper,
            History past,
            KeepOptions keep,
            boolean saved,
            Function<Outcome, Optional<Plan>> conclude,
            BiFunction<Plan, Integer, String> shown,
            BiFunction<Plan, String, Optional<String>> save) {
        Outcome outcome = talk(seat, keeper, past, keep.again, saved);
        Optional<Plan> plan = conclude.apply(outcome);
        Optional<BooleanSupplier> keeping = keeper.isOffered() && !keeper.isKeeping()
                ? Optional.of(() -> keeper.keepWhole(seat.prompter()))
                : Optional.empty();
        Seat.Wish wish = plan.map(p -> seat.read(width -> shown.apply(p, width), name -> save.apply(p, name), keeping))
                .orElse(Seat.Wish.NOTHING);
        return new Ended(outcome, plan, wish);
    }

    private static Outcome nothing(Outcome.End end) {
        return new Outcome(AnswerSheet.EMPTY, Set.of(), end);
    }

    private boolean isHere(RecordJson.Scope begun) {
        return begun.named().stream()
                .allMatch(id -> loaded.catalogue().checklist(id).isPresent());
    }

    private Outcome talk(Seat seat, StoreKeeper keeper, History past, boolean again, boolean saved) {
        Optional<RecordJson.Draft> draft = keeper.draft();
        if (draft.isPresent()) {
            RecordJson.Scope begun = draft.get().scope().orElse(scope);
            Turn turn = seat.prompter().choose(unfinished(draft.get(), isHere(begun)));
            if (turn.picked(Menu.GO_ON)) {
                return sit(seat, keeper, past, draft.get().again(), begun, saved)
                        .run(
                                Ageing.marked(draft.get().sheet(), loaded.catalogue(), world.today()),
                                draft.get().seen());
            }
            if (!turn.picked(ANEW)) {
                return nothing(turn == Turn.Way.END_OF_INPUT ? Outcome.End.END_OF_INPUT : Outcome.End.LEFT);
            }
        }
        AnswerSheet start = past.sheet(loaded.catalogue(), world.today());
        return sit(seat, keeper, past, again, scope, saved).run(start, Set.of());
    }

    /** A checklist of one's own is there only where its file is named. */
    private Menu unfinished(RecordJson.Draft draft, boolean here) {
        String kept = "What you said on " + draft.on() + " is still here.";
        String file = "It was about a checklist that is not here now. '" + world.name()
                + " audit FILE' with its file goes on with it.";
        List<Menu.Option> options = new ArrayList<>(List.of(new Menu.Option(NOT_NOW, "Not now")));
        if (here) {
            options.add(new Menu.Option(Menu.GO_ON, "Go on at the same question"));
        }
        options.add(new Menu.Option(ANEW, "Begin anew"));
        return new Menu(
                "You were in the middle of it", here ? List.of(kept) : List.of(kept, file), options, Optional.empty());
    }

    private Sitting sit(
            Seat seat, StoreKeeper keeper, History past, boolean again, RecordJson.Scope asks, boolean saved) {
        keeper.sits(again, asks);
        String kept = keeper.isKeeping()
                ? KEPT
                : keeper.isWanted() ? WANTED : saved ? SAVED : keeper.isOffered() ? OFFERED : NOT_KEPT;
        Optional<Before> before = again ? before(past, loaded.catalogue(), world.today()) : Optional.empty();
        return new Sitting(
                loaded.catalogue(),
                seat.prompter(),
                new Sitting.Wishes(asks.depth(), asks.named(), seat.isScreen(), kept, before),
                keeper);
    }

    private static Optional<Before> before(History past, Catalogue catalogue, LocalDate today) {
        return past.latest()
                .map(run -> new Before(
                        past.sheet(catalogue, today),
                        past.seen(catalogue),
                        run.editions(),
                        run.levelsBefore(),
                        past.doneSince(run.on())));
    }

    /** The answers as they are. What would have been asked and is not answered counts as skipped. */
    Outcome replay(AnswerSheet sheet, boolean requireAll) {
        if (requireAll) {
            List<ItemId> open = new Unasked(new Triage(loaded.catalogue(), scope.depth())).in(sheet, scope.named());
            if (!open.isEmpty()) {
                throw new Missing(open);
            }
        }
        return new Outcome(sheet, sheet.answers().keySet(), Outcome.End.FINISHED);
    }
}
