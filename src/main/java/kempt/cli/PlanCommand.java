package kempt.cli;

import java.util.concurrent.Callable;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.plan.Plan;
import kempt.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kempt plan}: the plan that follows from answers. */
@Command(
        name = "plan",
        description = "Show the plan that follows from your answers, or write a sheet from it for someone.")
final class PlanCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Mixin
    AnswersOption answers;

    @Mixin
    SheetOptions sheet;

    @Mixin
    ReportOptions report;

    PlanCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        sheet.check(report);
        report.check(world);
        Catalogue catalogue = new Shelves(globals, world).all();
        AnswerSheet given = answers.read(catalogue, world).orElseThrow(NoAnswers::new);
        Plan plan = new Planner(catalogue).plan(new Assessor(catalogue).assess(given), world.today());
        if (sheet.isWanted()) {
            report.hand(sheet.page(plan, given.notes(), world), world);
        } else {
            report.give(plan, world);
        }
        return ExitCode.DONE.code();
    }
}
