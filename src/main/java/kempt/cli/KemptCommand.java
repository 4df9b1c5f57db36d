package kempt.cli;

import java.util.concurrent.Callable;
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
        description = "A digital-hygiene audit: it asks, listens, and writes a plan.",
        subcommands = {
            AuditCommand.class,
            PlanCommand.class,
            ExplainCommand.class,
            GuideCommand.class,
            SchemaCommand.class,
            ChecklistCommand.class
        })
final class KemptCommand implements Callable<Integer> {
    private final World world;

    @Spec
    private CommandSpec spec;

    KemptCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        world.out().print(spec.commandLine().getUsageMessage());
        return ExitCode.DONE.code();
    }
}
