package kempt.cli;

import java.util.concurrent.Callable;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.plan.Plan;
import kempt.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kempt plan}: the plan that follows from answers. */
@Command(
        name = "plan",
        description = "Show the plan that follows from your answers, write a sheet from it for someone or days for a"
                + " calendar, or note something about a step.",
        subcommands = {PlanMarks.Done.class, PlanMarks.Later.class, PlanMarks.Hand.class, PlanMarks.Undo.class})
final class PlanCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Mixin
    Known known;

    @Mixin
    SheetOptions sheet;

    @Mixin
    ReportOptions report;

    @Mixin
    CalendarOptions calendar;

    PlanCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        sheet.check(report);
        report.check(world);
        calendar.check(world, sheet, report);
        Catalogue catalogue = new Shelves(globals, world).all();
        Known.Told told = known.read(world, globals, catalogue).orElseThrow(NoAnswers::new);
        Plan plan =
                new Planner(catalogue).plan(new Assessor(catalogue).assess(told.sheet()), world.today(), told.marks());
        if (calendar.isWanted()) {
            calendar.write(plan, told, catalogue, report, world);
        } else if (sheet.isWanted()) {
            report.hand(sheet.page(plan, told.sheet().notes(), world), world);
        } else {
            report.give(plan, world);
        }
        return ExitCode.DONE.code();
    }
}
