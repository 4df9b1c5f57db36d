package kempt.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import kempt.report.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kempt schema}: the shapes of the files that kempt reads and writes. */
@Command(name = "schema", description = "Print a JSON Schema of what is written. Fields are only ever added.")
final class SchemaCommand implements Callable<Integer> {
    private final World world;

    @Parameters(paramLabel = "NAME", description = "One of: ${COMPLETION-CANDIDATES}.")
    Name name;

    enum Name {
        PLAN,
        ANSWERS,
        HISTORY,
        COMPARISON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SchemaCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        world.out().print(Schema.text("kempt-" + name + "-1"));
        return ExitCode.DONE.code();
    }
}
