package kempt.checklist.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kempt.answer.yaml.AnswersReader;
import kempt.checklist.Catalogue;
import kempt.yaml.FileReader;
import kempt.yaml.Limits;
import kempt.yaml.Problem;
import kempt.yaml.ProblemPrinter;
import kempt.yaml.Reading;
import org.junit.jupiter.api.Test;

/** What kempt ships keeps to every rule. The day is fixed, so that the build does not break by waiting. */
class ShippedTest {
    private static final Path CHECKLISTS = Path.of("checklists");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void no_file_has_an_error() throws IOException {
        Reading<Catalogue> reading = Lint.check(Shelf.folder(CHECKLISTS, true), Shelf.EMPTY, DAY);

        List<Problem> errors =
                reading.problems().stream().filter(Problem::isError).toList();
        assertThat(ProblemPrinter.print(errors)).isEmpty();
    }

    @Test
    void the_answers_of_every_sample_person_are_understood() throws IOException {
        Catalogue catalogue =
                CatalogueReader.read(Shelf.folder(CHECKLISTS, true)).value().orElseThrow();
        try (Stream<Path> samples = Files.list(CHECKLISTS.resolve("samples"))) {
            samples.filter(f -> f.toString().endsWith(".yml")).forEach(sample -> {
                List<Problem> problems = FileReader.read(sample, Limits.ANSWERS)
                        .then(new AnswersReader(catalogue)::read)
                        .problems();
                assertThat(ProblemPrinter.print(problems)).isEmpty();
            });
        }
    }
}
