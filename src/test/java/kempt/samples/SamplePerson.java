package kempt.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kempt.answer.Ageing;
import kempt.answer.AnswerSheet;
import kempt.answer.yaml.AnswersReader;
import kempt.assess.Assessment;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.plan.Plan;
import kempt.plan.Planner;
import kempt.testing.Shipped;
import kempt.yaml.Reading;
import kempt.yaml.Source;

/**
 * Someone invented.
 *
 * @param name of their folder in {@code src/test/resources/plans}
 * @param file what they answered
 */
record SamplePerson(String name, Path file) {
    static final Path PLANS = Path.of("src/test/resources/plans");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Path SHIPPED = Path.of("checklists/samples");

    /** Those who ship. */
    static List<SamplePerson> shipped() {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.map(f -> new SamplePerson(f.getFileName().toString().replace(".yml", ""), f))
                    .sorted(Comparator.comparing(SamplePerson::name))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Those who ship, and those of the tests. */
    static List<SamplePerson> all() {
        try (Stream<Path> folders = Files.list(PLANS)) {
            Stream<SamplePerson> more = folders.filter(f -> Files.exists(f.resolve("answers.yml")))
                    .map(f -> new SamplePerson(f.getFileName().toString(), f.resolve("answers.yml")));
            return Stream.concat(shipped().stream(), more)
                    .sorted(Comparator.comparing(SamplePerson::name))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    Path folder() {
        return PLANS.resolve(name);
    }

    /** What they answered, as it stands on the day of the tests. */
    AnswerSheet answers() {
        Catalogue catalogue = Shipped.catalogue();
        try {
            Reading<AnswerSheet> reading =
                    new AnswersReader(catalogue).read(new Source(file.toString(), Files.readAllBytes(file)));
            AnswerSheet sheet = reading.value()
                    .orElseThrow(() -> new AssertionError(reading.problems().toString()));
            return Ageing.marked(sheet, catalogue, TODAY);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    Assessment assessment() {
        return new Assessor(Shipped.catalogue()).assess(answers());
    }

    Plan plan() {
        return new Planner(Shipped.catalogue()).plan(assessment(), TODAY);
    }

    @Override
    public String toString() {
        return name;
    }
}
