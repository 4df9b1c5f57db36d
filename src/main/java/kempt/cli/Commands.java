package kempt.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kempt.checklist.yaml.Shipped;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The tree of commands over a world, and running one of them. */
public final class Commands {
    /** What picocli asks for at least. */
    private static final int NARROWEST = 55;

    private static final int WIDEST = 100;

    /** The doors, in the order that help names them. */
    static final Map<String, Class<?>> DOORS = doors();

    private static Map<String, Class<?>> doors() {
        Map<String, Class<?>> doors = new LinkedHashMap<>();
        doors.put("audit", AuditCommand.class);
        doors.put("plan", PlanCommand.class);
        doors.put("history", HistoryCommand.class);
        doors.put("compare", CompareCommand.class);
        doors.put("checklist", ChecklistCommand.class);
        doors.put("explain", ExplainCommand.class);
        doors.put("guide", GuideCommand.class);
        doors.put("schema", SchemaCommand.class);
        doors.put("store", StoreCommand.class);
        return doors;
    }

    private Commands() {}

    public static int run(World world, String... args) {
        if (args.length == 1 && args[0].equals("--version")) {
            world.out().println(Version.of(world.name()));
            return new Failures(world, new GlobalOptions()).unlessWritten(ExitCode.DONE.code());
        }
        GlobalOptions globals = new GlobalOptions();
        Failures failures = new Failures(world, globals);
        try {
            int code = tree(world, globals, failures, args).execute(args);
            return failures.unlessWritten(code);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError fault) {
            return failures.explain(fault);
        }
    }

    /** All commands, to be described. */
    static CommandLine tree(World world) {
        GlobalOptions globals = new GlobalOptions();
        return tree(world, globals, new Failures(world, globals));
    }

    private static CommandLine tree(World world, GlobalOptions globals, Failures failures, String... args) {
        Wiring wiring = new Wiring(List.of(world, globals));
        Map<String, Class<?>> named = named(args);
        CommandLine tree = new CommandLine(KemptCommand.class, wiring);
        named.forEach((name, door) -> tree.addSubcommand(name, new CommandLine(door, wiring)));
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

    /** The doors that the arguments name: building one takes time. All of them if help is wanted, or none is named. */
    private static Map<String, Class<?>> named(String... args) {
        Map<String, Class<?>> named = new LinkedHashMap<>(DOORS);
        named.keySet().retainAll(Arrays.asList(args));
        boolean help = named.isEmpty()
                || List.of(args).contains("--help")
                || List.of(args).contains("-h");
        if (help) {
            return DOORS;
        }
        Shipped.begin();
        return named;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
