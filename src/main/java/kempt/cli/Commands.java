package kempt.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The tree of commands over a world, and running one of them. */
public final class Commands {
    /** What picocli asks for at least. */
    private static final int NARROWEST = 55;

    private static final int WIDEST = 100;

    private Commands() {}

    public static int run(World world, String... args) {
        GlobalOptions globals = new GlobalOptions();
        Failures failures = new Failures(world, globals);
        try {
            int code = tree(world, globals, failures).execute(args);
            return failures.unlessWritten(code);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError fault) {
            return failures.explain(fault);
        }
    }

    private static CommandLine tree(World world, GlobalOptions globals, Failures failures) {
        CommandLine tree = new CommandLine(KemptCommand.class, new Wiring(List.of(world, globals)));
        tree.setCommandName(world.name());
        tree.addMixin("globals", globals);
        tree.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.list());
        return tree.setOut(writer(world.out()))
                .setErr(writer(world.err()))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(NARROWEST, Math.min(WIDEST, world.width())))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
