package kempt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import kempt.checklist.Ids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kempt checklist new}: a start with a comment on every line that needs one. */
@Command(name = "new", description = "Write the start of a checklist of your own, with comments.")
final class ChecklistNewCommand implements Callable<Integer> {
    private static final String START = "/kempt/cli/new-checklist.yml";

    private final World world;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to write it. Default: standard output.")
    Path file;

    ChecklistNewCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (file == null) {
            world.out().print(start("my-checklist"));
        } else {
            new NamedFile(world, file, false).write(start(id(file)));
            world.err().println(world.name() + ": now edit it, then: " + world.name() + " checklist lint " + file);
        }
        return ExitCode.DONE.code();
    }

    /** The name of the file as an id, where it can be one. */
    private static String id(Path file) {
        String id = file.getFileName()
                .toString()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.ya?ml$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return Ids.isId(id) ? id : "my-checklist";
    }

    private String start(String id) {
        try (InputStream start = ChecklistNewCommand.class.getResourceAsStream(START)) {
            return new String(start.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("my-checklist", id)
                    .replace("1970-01-01", world.today().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
