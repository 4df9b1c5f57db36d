package kempt.interview.terminal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.checklist.Asked;
import kempt.interview.Agenda;
import kempt.interview.Interview;
import kempt.interview.Keep;
import kempt.interview.Menu;
import kempt.interview.Outcome;
import kempt.interview.Stop;
import kempt.interview.Turn;

/** A short sitting on a real terminal, to look at and to leave in every way. */
final class SampleSitting {
    private SampleSitting() {}

    public static void main(String[] args) {
        try (Session session =
                Session.open(true, () -> Runtime.getRuntime().halt(0)).orElseThrow()) {
            run(session);
        }
    }

    static Outcome run(Session session) {
        ScreenPrompter prompter = new ScreenPrompter(session, Samples.TODAY, Samples.HELP);
        if (prompter.choose(Samples.HELP) instanceof Turn.Way) {
            return new Outcome(AnswerSheet.EMPTY, Set.of(), Outcome.End.LEFT);
        }
        Outcome outcome = new Interview(agenda(), prompter, Keep.NOTHING).run(AnswerSheet.EMPTY, Set.of());
        if (outcome.goesOn()) {
            ScreenPager pager = new ScreenPager(session, Samples.HELP);
            pager.show(
                    Samples::plan,
                    new Menu(
                            "What to do with your plan?",
                            List.of(),
                            List.of(
                                    new Menu.Option("nothing", "Nothing"),
                                    new Menu.Option("print", "Print it here when kempt has ended"),
                                    new Menu.Option("save", "Save it to a file")),
                            Optional.of("nothing")),
                    turn -> !turn.picked("save")
                            || pager.line("Name of the file?", "", "saves it", "", Optional.empty())
                                    .isPresent());
        }
        return outcome;
    }

    private static Agenda agenda() {
        return (sheet, seen) -> Samples.checklist().sections().stream()
                .flatMap(section -> section.items().stream()
                        .map(item -> new Stop((Asked) item, Samples.checklist(), section, List.of(Samples.GUIDE))))
                .toList();
    }
}
