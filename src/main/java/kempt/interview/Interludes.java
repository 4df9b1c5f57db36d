package kempt.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.answer.AnswerSheet;
import kempt.answer.Wording;
import kempt.checklist.Section;

/** What is said between questions: notes before hard parts, rests, the offer to move on, the review. */
final class Interludes {
    /** What the person wants next. */
    enum Wish {
        GO_ON,
        BACK,
        SKIP_SECTION,
        STOP,
        LEAVE,
        END_OF_INPUT
    }

    /** The end of a review: an answer to change, if one was picked. */
    record Review(Wish wish, Optional<Stop> change) {}

    private static final String SKIP = "skip";
    private static final String STOP = "stop";

    private final Prompter prompter;

    Interludes(Prompter prompter) {
        this.prompter = prompter;
    }

    Wish contentNote(Section section) {
        return wish(new Menu(
                section.title(),
                List.of(section.contentNote().orElse("")),
                List.of(
                        new Menu.Option(Menu.GO_ON, "Go on"),
                        new Menu.Option(SKIP, "Skip this part"),
                        new Menu.Option(STOP, "Stop here and see the plan")),
                Optional.empty()));
    }

    Wish rest() {
        return wish(new Menu(
                "A moment to breathe",
                List.of("You can go on, or stop here. What you answered so far is enough for a plan."),
                List.of(new Menu.Option(Menu.GO_ON, "Go on"), new Menu.Option(STOP, "Stop here and see the plan")),
                Optional.of(Menu.GO_ON)));
    }

    Wish moveOn(Section section) {
        return wish(new Menu(
                "Leave this part?",
                List.of("You may leave out the rest of \"" + section.title() + "\". It will not be asked again today."),
                List.of(
                        new Menu.Option(SKIP, "Leave out the rest of it"),
                        new Menu.Option(Menu.GO_ON, "Go on with it")),
                Optional.of(Menu.GO_ON)));
    }

    Review review(List<Stop> stops, AnswerSheet sheet) {
        List<Menu.Option> options = new ArrayList<>();
        options.add(new Menu.Option(Menu.GO_ON, "Back to the questions"));
        for (Stop stop : stops) {
            sheet.answer(stop.item().id())
                    .ifPresent(answer -> options.add(new Menu.Option(
                            stop.item().id().value(),
                            stop.item().question().ask() + "  → "
                                    + Wording.of(stop.item().question(), answer))));
        }
        Turn turn = prompter.choose(new Menu(
                "What you said so far",
                List.of(options.size() == 1 ? "Nothing is answered yet." : "Choose an answer to change it."),
                options,
                Optional.of(Menu.GO_ON)));
        return new Review(
                wish(turn),
                stops.stream().filter(s -> turn.picked(s.item().id().value())).findFirst());
    }

    private Wish wish(Menu menu) {
        return wish(prompter.choose(menu));
    }

    static Wish wish(Turn turn) {
        if (turn == Turn.Way.LEAVE) {
            return Wish.LEAVE;
        }
        if (turn == Turn.Way.END_OF_INPUT) {
            return Wish.END_OF_INPUT;
        }
        if (turn == Turn.Way.BACK) {
            return Wish.BACK;
        }
        return turn.picked(SKIP) ? Wish.SKIP_SECTION : turn.picked(STOP) ? Wish.STOP : Wish.GO_ON;
    }
}
