package kempt.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessment;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.DomainId;
import kempt.checklist.Ids;
import kempt.checklist.ItemId;
import kempt.checklist.ThreatId;
import kempt.plan.Plan;
import kempt.plan.Planner;
import kempt.report.DomainArithmetic;
import kempt.report.ItemArithmetic;
import kempt.report.ModelPage;
import kempt.report.Page;
import kempt.report.ThreatArithmetic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kempt explain}: which answers and which rule a number comes from. */
@Command(
        name = "explain",
        description = "Show how a threat, a part of life or an action came to its number, or what a message means.")
final class ExplainCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            description = "A threat, a domain, an item, or a code in brackets.")
    String word;

    @Mixin
    Known known;

    @Mixin
    PageOptions report;

    ExplainCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new Shelves(globals, world).all();
        AnswerSheet sheet =
                known.read(world, globals, catalogue).map(Known.Told::sheet).orElse(AnswerSheet.EMPTY);
        Assessment assessment = new Assessor(catalogue).assess(sheet);
        report.give(page(catalogue, assessment), world);
        return ExitCode.DONE.code();
    }

    private Page page(Catalogue catalogue, Assessment assessment) {
        if (word == null) {
            return ModelPage.page(catalogue.scoring());
        }
        Optional<Page> page = Ids.isId(word)
                ? threat(catalogue, assessment)
                        .or(() -> domain(catalogue, assessment))
                        .or(() -> item(catalogue, assessment))
                        .or(() -> Codes.page(word))
                : Optional.empty();
        return page.orElseThrow(() -> new UnknownWord("threat, domain, item or code", word, known(catalogue)));
    }

    private Optional<Page> threat(Catalogue catalogue, Assessment assessment) {
        return assessment.threat(new ThreatId(word)).map(r -> new ThreatArithmetic(catalogue.scoring())
                .page(r, assessment));
    }

    private Optional<Page> domain(Catalogue catalogue, Assessment assessment) {
        return assessment.domain(new DomainId(word)).map(d -> new DomainArithmetic(catalogue.scoring())
                .page(d, assessment));
    }

    private Optional<Page> item(Catalogue catalogue, Assessment assessment) {
        ItemArithmetic arithmetic = new ItemArithmetic(catalogue.scoring());
        ItemId id = catalogue.current(new ItemId(word));
        Plan plan = new Planner(catalogue).plan(assessment, world.today());
        return plan.actions().stream()
                .filter(a -> a.item().id().equals(id))
                .findFirst()
                .map(a -> arithmetic.action(a, assessment.finding(id), plan.asOf()))
                .or(() -> catalogue.item(id).map(i -> arithmetic.item(i, assessment.finding(id))));
    }

    private static List<String> known(Catalogue catalogue) {
        return Stream.of(
                        catalogue.threats().stream().map(t -> t.id().value()),
                        catalogue.domains().stream().map(d -> d.id().value()),
                        catalogue.items().map(i -> i.id().value()),
                        Codes.words().stream())
                .flatMap(s -> s)
                .toList();
    }
}
