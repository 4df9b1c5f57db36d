package kempt.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kempt.checklist.Checklist;
import kempt.report.CatalogueJson;
import kempt.report.ChecklistPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kempt checklist show}. */
@Command(name = "show", description = "Show a checklist with its items, choices and advice.")
final class ChecklistShowCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Parameters(
            arity = "1",
            paramLabel = "CHECKLIST",
            description = "An id ('${ROOT-COMMAND-NAME} checklist list') or a file.")
    String name;

    @Mixin
    DataOptions data;

    ChecklistShowCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        Shelves.Loaded loaded = new Shelves(globals, world).with(List.of(name));
        Checklist checklist =
                loaded.catalogue().checklist(loaded.named().get(0)).orElseThrow();
        data.give(() -> ChecklistPage.one(checklist), () -> CatalogueJson.write(List.of(checklist)), world);
        return ExitCode.DONE.code();
    }
}
