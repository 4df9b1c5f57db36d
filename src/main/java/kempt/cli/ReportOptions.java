package kempt.cli;

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
        if (wish == Seat.Wish.PRINT || output != null || !world.tty().out()) {
            give(plan, world);
        } else if (wish == Seat.Wish.SAVE) {
            world.person().calmly(() -> save(plan, world));
        }
    }

    /** Asks until it is saved or nothing was typed: what was worked for must not be lost to a name. */
    private boolean save(Plan plan, World world) {
        Optional<String> name = world.person().line("Name of the file (Enter: do not save): ");
        while (name.isPresent()) {
            output = Path.of(name.get().strip());
            try {
                give(plan, world);
                world.err().println("saved, and not encrypted: " + Neutral.line(output.toString()));
                return true;
            } catch (CannotWrite refused) {
                world.err().println("This did not save: " + Failures.reason(refused) + ". Your plan is still here.");
            }
            name = world.person().line("Another name (Enter: do not save): ");
        }
        return false;
    }

    void give(Plan plan, World world) {
        if (format == Format.JSON) {
            give(new PlanJson().write(plan), world);
        } else {
            give(new PlanPage(details).of(plan), world);
        }
    }

    /** Gives a page that is for someone else to read: a person at a terminal sees it before it is written. */
    void hand(Page page, World world) {
        if (output == null || new Preview(world).agreed(readable(page, world), output)) {
            give(page, world);
        }
    }
}
