package kempt.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.history.Due;
import kempt.history.History;
import kempt.history.Run;
import kempt.plan.Plan;
import kempt.plan.Planner;
import kempt.report.PlainText;
import kempt.report.StandingPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code kempt} alone, and the list of doors. */
@Command(
        name = "kempt",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A digital-hygiene audit: it asks, listens, and writes a plan.")
final class KemptCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Spec
    private CommandSpec spec;

    KemptCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        StoreDoor door = new StoreDoor(world, globals);
        Optional<History> history = door.isKept() ? door.history() : Optional.empty();
        world.out()
                .print(history.filter(h -> h.latest().isPresent())
                        .map(this::standing)
                        .orElseGet(spec.commandLine()::getUsageMessage));
        return ExitCode.DONE.code();
    }

    private String standing(History history) {
        Catalogue catalogue = new Shelves(globals, world).all();
        LocalDate today = world.today();
        AnswerSheet sheet = history.sheet(catalogue, today);
        Plan plan = new Planner(catalogue).plan(new Assessor(catalogue).assess(sheet), today, history.standing());
        Run latest = history.latest().orElseThrow();
        Due due = Due.of(latest, sheet, plan, catalogue, today);
        return new PlainText(world.width()).write(StandingPage.of(plan, due, latest.on(), world.name()));
    }
}
