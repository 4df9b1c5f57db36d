package kempt.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import kempt.plan.Plan;
import kempt.report.Drawing;
import kempt.report.Page;
import kempt.report.PlainText;
import kempt.report.PlanJson;
import kempt.report.PlanPage;
import kempt.text.Neutral;
import picocli.CommandLine.Option;

/** In which form a plan is given, and where. */
final class ReportOptions extends OutputOptions {
    @Option(names = "--details", description = "Write every action out, not only the first ones.")
    boolean details;

    /** The file that the plan was saved to while it was read. */
    private String saved;

    ReportOptions(GlobalOptions globals) {
        super(globals);
    }

    /** The plan as it is read on the full screen. */
    String onScreen(Plan plan, int width) {
        return new PlainText(width, Drawing.UNICODE).write(new PlanPage(details).of(plan));
    }

    /**
     * Gives the plan after a sitting. Where output was named, or goes into a file or pipe, it goes there whatever was
     * wished on the screen.
     */
    void deliver(Plan plan, Seat.Wish wish, World world) {
        if (saved != null) {
            world.err().println("saved, and not encrypted: " + Neutral.line(saved));
        }
        if (wish == Seat.Wish.PRINT || output != null || !world.tty().out()) {
            give(plan, world);
        }
    }

    /**
     * Saves the plan while it is read on the full screen.
     *
     * @param name as the person typed it
     * @return if it was not saved, what to tell them
     */
    Optional<String> save(Plan plan, String name, World world) {
        try {
            new NamedFile(world, Path.of(name), overwrite).write(text(plan, world));
            saved = name;
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("This computer takes no file of that name. Another name, please.");
        } catch (CannotWrite e) {
            return Optional.of(
                    e.getCause() instanceof FileAlreadyExistsException
                            ? "A file of that name is there already, and it stays as it is. Another name, please."
                            : "This did not save. Is there such a folder, and may you write there? Your plan is still"
                                    + " here.");
        }
    }

    private String text(Plan plan, World world) {
        return format == Format.JSON ? new PlanJson().write(plan) : text(new PlanPage(details).of(plan), world);
    }

    void give(Plan plan, World world) {
        give(text(plan, world), world);
    }

    /** Gives a page that is for someone else to read: a person at a terminal sees it before it is written. */
    void hand(Page page, World world) {
        if (output == null || new Preview(world).agreed(readable(page, world), output)) {
            give(page, world);
        }
    }
}
