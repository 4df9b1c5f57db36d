package kempt.cli;

import java.util.concurrent.Callable;
import kempt.checklist.Catalogue;
import kempt.report.CatalogueJson;
import kempt.report.ChecklistPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kempt checklist list}. */
@Command(
        name = "list",
        description = "List the checklists; as JSON, with all that they and their lists of threats and guides say.")
final class ChecklistListCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Mixin
    DataOptions data;

    ChecklistListCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new Shelves(globals, world).all();
        data.give(() -> ChecklistPage.all(catalogue), () -> CatalogueJson.write(catalogue), world);
        return ExitCode.DONE.code();
    }
}
