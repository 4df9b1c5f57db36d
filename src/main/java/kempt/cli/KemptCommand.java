package kempt.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.history.Due;
import kempt.history.History;
import kempt.history.RecordJson;
import kempt.history.Run;
import kempt.plan.Plan;
import kempt.plan.Planner;
import kempt.report.PlainText;
import kempt.report.StandingPage;
import kempt.report.WelcomePage;
import kempt.store.CannotOpen;
import kempt.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

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

    KemptCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        StoreDoor door = new StoreDoor(world, globals);
        world.out().print(door.isKept() ? door.with(this::kept) : welcome(Optional.empty()));
        return ExitCode.DONE.code();
    }

    private String kept(Store store) {
        History history = StoreDoor.history(store);
        Optional<LocalDate> waiting = waiting(store);
        return history.latest().isPresent() ? standing(history, waiting) : welcome(waiting);
    }

    /**
     * The day of a sitting that was left in the middle. If it cannot be read, that is said where it is gone on with.
     */
    private static Optional<LocalDate> waiting(Store store) {
        try {
            return StoreDoor.draft(store).map(RecordJson.Draft::on);
        } catch (CannotOpen unread) {
            return Optional.empty();
        }
    }

    private String welcome(Optional<LocalDate> waiting) {
        Catalogue catalogue = new Shelves(globals, world).all();
        return new PlainText(world.width()).write(WelcomePage.of(catalogue.help(), waiting, world.name()));
    }

    private String standing(History history, Optional<LocalDate> waiting) {
        Catalogue catalogue = new Shelves(globals, world).all();
        LocalDate today = world.today();
        AnswerSheet sheet = history.sheet(catalogue, today);
        Plan plan = new Planner(catalogue).plan(new Assessor(catalogue).assess(sheet), today, history.standing());
        Run latest = history.latest().orElseThrow();
        Due due = Due.of(latest, sheet, plan, catalogue, today);
        return new PlainText(world.width()).write(StandingPage.of(plan, due, latest.on(), waiting, world.name()));
    }
}
