package kempt.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kempt.plan.Plan;
import kempt.report.Drawing;
import kempt.report.Html;
import kempt.report.Markdown;
import kempt.report.Page;
import kempt.report.PlainText;
import kempt.report.PlanJson;
import kempt.report.PlanPage;
import kempt.text.Neutral;
import picocli.CommandLine.Option;

/** In which form a result is given, and where. */
final class ReportOptions {
    enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Format format = Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to this file instead of standard output. It is not encrypted.")
    Path output;

    @Option(names = "--overwrite", description = "Let a file that is written replace one that is there.")
    boolean overwrite;

    @Option(names = "--details", description = "Write every action out, not only the first ones.")
    boolean details;

    @Option(
            names = "--pictures",
            paramLabel = "HOW",
            description =
                    "In text, draw with: ${COMPLETION-CANDIDATES}. Default: what your terminal can show; words with"
                            + " --linear.")
    Drawing pictures;

    private final GlobalOptions globals;

    ReportOptions(GlobalOptions globals) {
        this.globals = globals;
    }

    /** Refuses at once what would be refused in the end. */
    void check(World world) {
        if (output != null) {
            new NamedFile(world, output, overwrite).check();
        }
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
        give(format == Format.JSON ? new PlanJson().write(plan) : text(new PlanPage(details).of(plan), world), world);
    }

    void give(Page page, World world) {
        give(text(page, world), world);
    }

    /** Gives a page that is for someone else to read: a person at a terminal sees it before it is written. */
    void hand(Page page, World world) {
        if (output == null || new Preview(world).agreed(readable(page, world), output)) {
            give(text(page, world), world);
        }
    }

    /** As it will be written or, where that is made for a browser, as text. */
    private String readable(Page page, World world) {
        return format == Format.HTML ? new PlainText(world.width(), drawing(world)).write(page) : text(page, world);
    }

    private Drawing drawing(World world) {
        return pictures == null ? world.drawing(globals.linear) : pictures;
    }

    private String text(Page page, World world) {
        return switch (format) {
            case TEXT -> new PlainText(world.width(), drawing(world)).write(page);
            case MARKDOWN -> new Markdown().write(page);
            case HTML -> new Html(Locale.ENGLISH).write(page);
            case JSON -> throw new IllegalStateException("a page has no JSON");
        };
    }

    private void give(String text, World world) {
        if (output == null) {
            world.out().print(text);
            world.out().flush();
        } else {
            new NamedFile(world, output, overwrite).write(text);
        }
    }
}
