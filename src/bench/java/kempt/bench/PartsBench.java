package kempt.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kempt.answer.AnswerSheet;
import kempt.answer.yaml.AnswersReader;
import kempt.assess.Assessment;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.yaml.CatalogueReader;
import kempt.checklist.yaml.Shelf;
import kempt.checklist.yaml.Shipped;
import kempt.plan.Plan;
import kempt.plan.Planner;
import kempt.report.Drawing;
import kempt.report.Html;
import kempt.report.PlainText;
import kempt.report.PlanJson;
import kempt.report.PlanPage;
import kempt.yaml.Packed;
import kempt.yaml.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the parts of an audit take, in a JVM that is warm: to see which part grew, not what a person waits for (that is
 * what {@code start-up.py} measures). All with the checklists that ship and the whole sheet of a sample person.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class PartsBench {
    private static final Path CHECKLISTS = Path.of("checklists");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private byte[] packed;
    private byte[] answers;
    private Catalogue catalogue;
    private AnswerSheet sheet;
    private Plan plan;

    @Setup
    public void read() throws IOException {
        catalogue = Shipped.catalogue();
        try (InputStream inJar = PartsBench.class.getResourceAsStream("/kempt/catalogue.bin")) {
            packed = inJar.readAllBytes();
        }
        answers = Files.readAllBytes(CHECKLISTS.resolve("samples/doxxed-streamer.yml"));
        sheet = readAnswers();
        plan = assessAndPlan();
    }

    @Benchmark
    public Object readPackedCatalogue() {
        return Packed.read(packed);
    }

    @Benchmark
    public Catalogue indexCatalogue() {
        return new Catalogue(
                catalogue.checklists(),
                catalogue.threats(),
                catalogue.domains(),
                catalogue.guides(),
                catalogue.help(),
                catalogue.rules(),
                catalogue.scoring());
    }

    @Benchmark
    public Catalogue readYamlCatalogue() throws IOException {
        return CatalogueReader.read(Shelf.folder(CHECKLISTS, true)).value().orElseThrow();
    }

    @Benchmark
    public AnswerSheet readAnswers() {
        return new AnswersReader(catalogue)
                .read(new Source("answers", answers))
                .value()
                .orElseThrow();
    }

    @Benchmark
    public Plan assessAndPlan() {
        Assessment assessment = new Assessor(catalogue).assess(sheet);
        return new Planner(catalogue).plan(assessment, TODAY);
    }

    @Benchmark
    public String writeText() {
        return new PlainText(80, Drawing.UNICODE).write(new PlanPage(false).of(plan));
    }

    @Benchmark
    public String writeHtmlWithDetails() {
        return new Html(Locale.ENGLISH).write(new PlanPage(true).of(plan));
    }

    @Benchmark
    public String writeJson() {
        return new PlanJson().write(plan);
    }
}
