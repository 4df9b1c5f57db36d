package kempt.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kempt.answer.AnswerSheet;
import kempt.answer.yaml.AnswersReader;
import kempt.assess.Assessor;
import kempt.assess.Levels;
import kempt.checklist.Catalogue;
import kempt.checklist.Level;
import kempt.checklist.yaml.House;
import kempt.history.Comparison;
import kempt.history.History;
import kempt.history.Run;
import kempt.plan.Planner;
import kempt.yaml.Source;

/** Pages to write in tests. */
final class Pages {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Pages() {}

    static Page plan(Catalogue catalogue, Path answers) {
        AnswerSheet sheet = answers(catalogue, answers);
        return new PlanPage(false).of(new Planner(catalogue).plan(new Assessor(catalogue).assess(sheet), TODAY));
    }

    private static AnswerSheet answers(Catalogue catalogue, Path file) {
        return new AnswersReader(catalogue)
                .read(new Source(file.toString(), bytes(file)))
                .value()
                .orElseThrow();
    }

    /** The plan of someone in {@code checklists/samples}, by the shipped checklists. */
    static Page shipped(String name) {
        return new PlanPage(false).of(Samples.plan(Samples.answers(name + ".yml")));
    }

    /** Five sittings of two people in turn, as if they were one: everything moves. */
    static Page history() {
        return HistoryPage.of(fiveSittings(), Samples.catalogue());
    }

    static History fiveSittings() {
        return new History(
                List.of(
                        run("quiet-routine", 400),
                        run("doxxed-streamer", 300),
                        run("doxxed-streamer", 200),
                        run("threatened-councillor", 100),
                        run("quiet-routine", 0)),
                List.of());
    }

    static Page comparison() {
        return new ComparisonPage(Samples.catalogue())
                .of(Comparison.of(run("doxxed-streamer", 200), run("quiet-routine", 0), Samples.catalogue()));
    }

    private static Run run(String sample, int daysAgo) {
        return run(Samples.answers(sample + ".yml"), daysAgo, Samples.catalogue());
    }

    private static Run run(AnswerSheet sheet, int daysAgo, Catalogue catalogue) {
        return Run.of(
                TODAY.minusDays(daysAgo),
                sheet,
                sheet.answers().keySet(),
                new Assessor(catalogue).assess(sheet),
                catalogue);
    }

    /** Three sittings by the small catalogue of tests, the last two alike. */
    static Page sittings(Path small, Path urgent) {
        Catalogue catalogue = House.catalogue();
        AnswerSheet first = answers(catalogue, urgent);
        AnswerSheet then = answers(catalogue, small);
        return HistoryPage.of(
                new History(
                        List.of(run(first, 90, catalogue), run(then, 30, catalogue), run(then, 0, catalogue)),
                        List.of()),
                catalogue);
    }

    static Page moves(Path small, Path urgent) {
        Catalogue catalogue = House.catalogue();
        Run from = run(answers(catalogue, urgent), 90, catalogue);
        Run to = run(answers(catalogue, small), 0, catalogue);
        return new ComparisonPage(catalogue).of(Comparison.of(from, to, catalogue));
    }

    /** A trend of four runs, one of them a range. */
    static Page trend(String title) {
        return new Page(
                "Your runs",
                List.of(new Trend(List.of(
                        new Trend.Line(
                                title,
                                List.of(
                                        run(1, Level.VERY_HIGH, Level.VERY_HIGH),
                                        run(2, Level.MODERATE, Level.VERY_HIGH),
                                        run(6, Level.MODERATE, Level.MODERATE),
                                        run(7, Level.LOW, Level.LOW))),
                        new Trend.Line(title + " too", List.of(run(3, Level.HIGH, Level.HIGH)))))));
    }

    private static Trend.Dated run(int month, Level low, Level high) {
        return new Trend.Dated(LocalDate.of(2026, month, 5), new Levels(low, high), month == 1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
