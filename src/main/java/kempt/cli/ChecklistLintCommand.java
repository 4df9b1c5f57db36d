package kempt.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kempt.checklist.yaml.Lint;
import kempt.checklist.yaml.Shelf;
import kempt.yaml.Problem;
import kempt.yaml.ProblemJson;
import kempt.yaml.ProblemPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kempt checklist lint}: all that is wrong with checklists, at once. */
@Command(
        name = "lint",
        description = {
            "Check files, and say all that is wrong with them at once.",
            "A warning does not make them unusable. What a word in brackets means: '${ROOT-COMMAND-NAME} explain WORD'."
        })
final class ChecklistLintCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final World world;
    private final GlobalOptions globals;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files or folders. Without any: all checklists in use.")
    List<String> paths = List.of();

    @Option(names = "--strict", description = "Exit with 4 for warnings too.")
    boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Format format = Format.TEXT;

    ChecklistLintCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        List<Problem> problems = problems(new Shelves(globals, world));
        if (format == Format.JSON) {
            world.out().print(ProblemJson.print(problems));
        } else if (problems.isEmpty()) {
            world.out().println("no problems");
        } else {
            world.out().print(ProblemPrinter.print(problems));
        }
        boolean fails = problems.stream().anyMatch(p -> strict || p.isError());
        return (fails ? ExitCode.FILE_HAS_ERRORS : ExitCode.DONE).code();
    }

    /** A folder with threats of its own stands alone; other files are read with the checklists in use. */
    private List<Problem> problems(Shelves shelves) {
        if (paths.isEmpty()) {
            return Lint.check(shelves.base(), Shelf.EMPTY, world.today()).problems();
        }
        Shelf asked = shelves.shelf(paths);
        if (asked.equals(Shelf.EMPTY)) {
            throw new WrongSetting("PATH", String.join(" ", paths), "a file, or a folder with files that end in .yml");
        }
        Shelf others = asked.standsAlone() ? Shelf.EMPTY : shelves.base();
        return Lint.check(asked, others, world.today()).problems();
    }
}
