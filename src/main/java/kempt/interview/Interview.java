package kempt.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.checklist.ItemId;
import kempt.interview.Interludes.Wish;
import kempt.interview.Outcome.End;

/**
 * Walks an {@link Agenda} with a person. Back, change and review keep what was said; leaving a branch and coming back
 * finds the answers where they were.
 */
public final class Interview {
    private static final int MOST_BEFORE_BREAK = 8;
    private static final int SKIPS_BEFORE_OFFER = 2;
    private static final int HARD = 2;
    private static final int HARDEST = 3;

    private final Agenda agenda;
    private final Prompter prompter;
    private final Keep keep;
    private final Interludes interludes;

    private Trail trail = new Trail(Set.of());
    private AnswerSheet sheet = AnswerSheet.EMPTY;
    private Optional<Stop> last = Optional.empty();
    private int sinceBreak;
    private int skipsInARow;
    private boolean offeredToMoveOn;

    /** @param keep is handed the sheet after every change, before the next question */
    public Interview(Agenda agenda, Prompter prompter, Keep keep) {
        this.agenda = agenda;
        this.prompter = prompter;
        this.keep = keep;
        this.interludes = new Interludes(prompter);
    }

    /** One that begins. */
    public Outcome run(AnswerSheet start, Set<ItemId> alreadySeen) {
        return run(start, alreadySeen, Set.of());
    }

    /**
     * Asks until everything is asked or the person stops.
     *
     * @param start what is known already
     * @param alreadySeen items that need no asking
     * @param passed those of them that the person can go back to
     */
    public Outcome run(AnswerSheet start, Set<ItemId> alreadySeen, Set<ItemId> passed) {
        sheet = start;
        trail = new Trail(alreadySeen);
        trail.retrace(agenda.stops(sheet, trail.seen()), passed);
        Optional<End> end = Optional.empty();
        while (end.isEmpty()) {
            List<Stop> stops = agenda.stops(sheet, trail.asked());
            Optional<Stop> next = trail.next(stops);
            end = next.isEmpty() ? Optional.of(End.FINISHED) : visit(next.get(), stops);
        }
        return new Outcome(sheet, trail.seen(), end.get());
    }

    /** Whatever comes between two questions, then the question. */
    private Optional<End> visit(Stop stop, List<Stop> stops) {
        Optional<Turn> arrived = agenda.arrive(stop, trail.path());
        if (arrived.isPresent()) {
            if (!arrived.get().picked(Menu.GO_ON)) {
                return after(arrived.get());
            }
            // A page is a rest in itself.
            last = Optional.empty();
            sinceBreak = 0;
        }
        Wish wish = between(stop);
        if (wish == Wish.BACK) {
            // What stands before this question is said again when the person comes back to it.
            trail.back();
            return Optional.empty();
        }
        last = Optional.of(stop);
        if (wish == Wish.GO_ON) {
            return ask(stop, stops);
        }
        if (wish == Wish.SKIP_SECTION) {
            trail.leaveOutSection(stop, stops);
        }
        return end(wish);
    }

    /** A note before a hard section; a rest after eight questions at the most and after a hard section. */
    private Wish between(Stop stop) {
        boolean newSection = last.isEmpty() || !last.get().sameSection(stop);
        boolean leavesHard =
                newSection && last.isPresent() && last.get().section().intensity() >= HARD;
        if (newSection) {
            skipsInARow = 0;
            offeredToMoveOn = false;
        }
        if (newSection && stop.section().contentNote().isPresent()) {
            sinceBreak = 0;
            return interludes.contentNote(stop.section());
        }
        if (sinceBreak >= MOST_BEFORE_BREAK || leavesHard) {
            sinceBreak = 0;
            return interludes.rest();
        }
        if (skipsInARow >= SKIPS_BEFORE_OFFER && !offeredToMoveOn) {
            offeredToMoveOn = true;
            return interludes.moveOn(stop.section());
        }
        return Wish.GO_ON;
    }

    private Optional<End> ask(Stop stop, List<Stop> stops) {
        ItemId id = stop.item().id();
        while (true) {
            Reply reply = prompter.ask(new Prompt(
                    stop.item(),
                    Progress.of(stop, agenda.leg(stop, stops)),
                    stop.why(),
                    stop.guides(),
                    sheet.answer(id),
                    sheet.note(id)));
            if (reply instanceof Reply.Noted noted) {
                sheet = sheet.noted(id, noted.note());
                keep();
            } else if (reply instanceof Reply.Gave gave) {
                return answered(stop, gave.answer());
            } else {
                return go((Reply.Way) reply, stop, stops);
            }
        }
    }

    private Optional<End> answered(Stop stop, Answer answer) {
        AnswerSheet before = sheet;
        sheet = sheet.with(stop.item().id(), answer);
        trail.pass(stop);
        keep();
        sinceBreak++;
        boolean declined =
                answer == Answer.Stock.RATHER_NOT_SAY && stop.section().intensity() >= HARDEST;
        skipsInARow = declined ? SKIPS_BEFORE_OFFER : 0;
        agenda.reopened(stop.item().id(), sheet).forEach(trail::reopen);
        Optional<Menu> menu = agenda.after(stop.item().id(), before, sheet);
        if (menu.isEmpty()) {
            return Optional.empty();
        }
        return after(prompter.choose(menu.get()));
    }

    private Optional<End> after(Turn turn) {
        if (turn == Turn.Way.BACK) {
            trail.back();
            skipsInARow = 0;
        }
        boolean endsHere = turn instanceof Turn.Picked && !turn.picked(Menu.GO_ON);
        return endsHere ? Optional.of(End.STOPPED) : end(Interludes.wish(turn));
    }

    private Optional<End> go(Reply.Way way, Stop stop, List<Stop> stops) {
        switch (way) {
            case SKIP -> {
                trail.pass(stop);
                keep();
                sinceBreak++;
                skipsInARow++;
            }
            case SKIP_SECTION -> {
                trail.leaveOutSection(stop, stops);
                keep();
            }
            case TAKE_BACK -> {
                sheet = sheet.without(stop.item().id());
                trail.pass(stop);
                keep();
            }
            case BACK -> {
                trail.back();
                sinceBreak = 0;
                skipsInARow = 0;
            }
            case REVIEW -> {
                Interludes.Review review = interludes.review(stops, sheet);
                review.change().ifPresent(trail::reopen);
                return end(review.wish());
            }
            case LEAVE -> {
                return Optional.of(End.LEFT);
            }
            case END_OF_INPUT -> {
                return Optional.of(End.END_OF_INPUT);
            }
        }
        return Optional.empty();
    }

    private static Optional<End> end(Wish wish) {
        return switch (wish) {
            case GO_ON, BACK, SKIP_SECTION -> Optional.empty();
            case STOP -> Optional.of(End.STOPPED);
            case LEAVE -> Optional.of(End.LEFT);
            case END_OF_INPUT -> Optional.of(End.END_OF_INPUT);
        };
    }

    private void keep() {
        keep.keep(sheet, trail.seen());
    }
}
