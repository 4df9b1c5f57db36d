package kempt.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
            index = "0..1",
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
        if (answers.given() && runs.size() == 2) {
            throw new WrongSetting("RUN", runs.get(1), "left out, since --answers stands for the second sitting");
        }
        Catalogue catalogue = new Shelves(globals, world).all();
        History history = new StoreDoor(world, globals).history().orElseThrow(NoAnswers::new);
        Run to = answers.read(catalogue, world)
                .map(sheet -> run(sheet, catalogue))
                .orElseGet(() -> runs.size() == 2 ? pick(history, runs.get(1)) : last(history, 0));
        Run from = runs.isEmpty() ? last(history, answers.given() ? 0 : 1) : other(history, runs.get(0), to);
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

    /** The day of a sitting means the one before it, if there were several on that day. */
    private static Run other(History history, String word, Run to) {
        List<Run> thatDay = on(history, word);
        int before = thatDay.size() - 2;
        return before >= 0 && thatDay.get(before + 1).equals(to) ? thatDay.get(before) : pick(history, word);
    }

    private static List<Run> on(History history, String day) {
        return history.runs().stream()
                .filter(r -> r.on().toString().equals(day))
                .toList();
    }

    private static Run pick(History history, String word) {
        List<Run> all = history.runs();
        if (word.matches("[0-9]{1,4}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= all.size()) {
            return all.get(Integer.parseInt(word) - 1);
        }
        return on(history, word).stream()
                .reduce((a, b) -> b)
                .orElseThrow(() -> new UnknownWord("sitting", word, names(all)));
    }

    /** Their days; with their numbers where there were several on one day. */
    private static List<String> names(List<Run> all) {
        boolean daysWillDo = all.stream().map(Run::on).distinct().count() == all.size();
        return IntStream.range(0, all.size())
                .mapToObj(i -> daysWillDo
                        ? all.get(i).on().toString()
                        : i + 1 + " (" + all.get(i).on() + ")")
                .toList();
    }
}
