package kempt.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kempt.answer.AnswerSheet;
import kempt.answer.yaml.AnswersReader;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.yaml.CatalogueReader;
import kempt.checklist.yaml.Shelf;
import kempt.plan.Marks;
import kempt.plan.Plan;
import kempt.plan.Planner;
import kempt.yaml.Source;

/** The sample people that ship, and what follows from their answers. */
public final class Samples {
    private static final Path FOLDER = Path.of("checklists");
    private static final Catalogue CATALOGUE = catalogue(FOLDER);

    private Samples() {}

    /** Their names, as the files have them. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("samples"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve("samples").resolve(name), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static AnswerSheet answers(String name) {
        return new AnswersReader(CATALOGUE)
                .read(new Source(name, text(name).getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
    }

    public static Plan plan(AnswerSheet answers) {
        return plan(answers, Marks.NONE);
    }

    public static Plan plan(AnswerSheet answers, Marks marks) {
        return new Planner(CATALOGUE).plan(new Assessor(CATALOGUE).assess(answers), LocalDate.of(2026, 11, 23), marks);
    }

    private static Catalogue catalogue(Path folder) {
        try {
            return CatalogueReader.read(Shelf.folder(folder, true)).value().orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
