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
import kempt.plan.Planner;
import kempt.yaml.Source;

/** Pages to write in tests. */
final class Pages {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Pages() {}

    static Page plan(Catalogue catalogue, Path answers) {
        AnswerSheet sheet = new AnswersReader(catalogue)
                .read(new Source(answers.toString(), bytes(answers)))
                .value()
                .orElseThrow();
        return new PlanPage(false).of(new Planner(catalogue).plan(new Assessor(catalogue).assess(sheet), TODAY));
    }

    /** The plan of someone in {@code checklists/samples}, by the shipped checklists. */
    static Page shipped(String name) {
        return new PlanPage(false).of(Samples.plan(Samples.answers(name + ".yml")));
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
