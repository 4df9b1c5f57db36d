package kempt.cli;

import java.util.concurrent.Callable;
import kempt.checklist.Catalogue;
import kempt.history.History;
import kempt.report.HistoryJson;
import kempt.report.HistoryPage;
import kempt.store.NoStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kempt history}: past runs, and how the threats stood in each. */
@Command(name = "history", description = "Show past sittings, and how each threat stood.")
final class HistoryCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Mixin
    OutputOptions report;

    HistoryCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        report.check(world);
        Catalogue catalogue = new Shelves(globals, world).all();
        StoreDoor door = new StoreDoor(world, globals);
        History history =
                door.history().orElseThrow(() -> new NoStore(door.folder().path()));
        if (report.format == OutputOptions.Format.JSON) {
            report.give(HistoryJson.write(history), world);
        } else {
            report.give(HistoryPage.of(history, catalogue), world);
        }
        return ExitCode.DONE.code();
    }
}
