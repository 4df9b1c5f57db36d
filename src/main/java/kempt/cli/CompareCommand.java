package kempt.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.history.Comparison;
import kempt.history.History;
import kempt.history.Run;
import kempt.report.ComparisonPage;
import kempt.report.HistoryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kempt compare}: what moved between two runs, and why. */
@Command(
        name = "compare",
        description = "Show what moved between two sittings, and why. Without A and B: the last two.")
final class CompareCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Parameters(
            arity = "0..2",
            paramLabel = "RUN",
            description = "A sitting: its number, counted from 1, or its date. One alone is compared with the last.")
    List<String> runs = List.of();

    @Mixin
    AnswersOption answers;

    @Mixin
    OutputOptions report;

    CompareCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        report.check(world);
        Catalogue catalogue = new Shelves(globals, world).all();
        History history = new StoreDoor(world, globals).history().orElseThrow(NoAnswers::new);
        Run to = answers.read(catalogue, world)
                .map(sheet -> run(sheet, catalogue))
                .orElseGet(() -> runs.size() == 2 ? pick(history, runs.get(1)) : last(history, 0));
        Run from = runs.isEmpty() ? last(history, answers.file == null ? 1 : 0) : pick(history, runs.get(0));
        Comparison comparison = Comparison.of(from, to, catalogue);
        if (report.format == OutputOptions.Format.JSON) {
            report.give(HistoryJson.write(comparison), world);
        } else {
            report.give(new ComparisonPage(catalogue).of(comparison), world);
        }
        return ExitCode.DONE.code();
    }

    private Run run(AnswerSheet sheet, Catalogue catalogue) {
        return Run.of(world.today(), sheet, sheet.answers().keySet(), new Assessor(catalogue).assess(sheet), catalogue);
    }

    private static Run last(History history, int back) {
        int index = history.runs().size() - 1 - back;
        if (index < 0) {
            throw new NotEnoughRuns();
        }
        return history.runs().get(index);
    }

    private static Run pick(History history, String word) {
        List<Run> all = history.runs();
        if (word.matches("[0-9]{1,4}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= all.size()) {
            return all.get(Integer.parseInt(word) - 1);
        }
        return all.stream()
                .filter(r -> r.on().toString().equals(word))
                .reduce((a, b) -> b)
                .orElseThrow(() -> new UnknownWord(
                        "sitting",
                        word,
                        all.stream().map(Run::on).map(LocalDate::toString).toList()));
    }
}
