package kempt.cli;

import java.util.concurrent.Callable;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kempt plan}: the plan that follows from answers. */
@Command(name = "plan", description = "Show the plan that follows from your answers.")
final class PlanCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Mixin
    AnswersOption answers;

    @Mixin
    ReportOptions report;

    PlanCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        report.check(world);
        Catalogue catalogue = new Shelves(globals, world).all();
        AnswerSheet sheet = answers.read(catalogue, world).orElseThrow(NoAnswers::new);
        report.give(new Planner(catalogue).plan(new Assessor(catalogue).assess(sheet), world.today()), world);
        return ExitCode.DONE.code();
    }
}
