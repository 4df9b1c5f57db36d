package kempt.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kempt checklist}: the doors for those who write checklists. */
@Command(
        name = "checklist",
        description = "List, show, check or begin checklists.",
        subcommands = {
            ChecklistListCommand.class,
            ChecklistShowCommand.class,
            ChecklistLintCommand.class,
            ChecklistNewCommand.class
        })
final class ChecklistCommand implements Callable<Integer> {
    private final World world;

    @Spec
    private CommandSpec spec;

    ChecklistCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        world.out().print(spec.commandLine().getUsageMessage());
        return ExitCode.DONE.code();
    }
}
