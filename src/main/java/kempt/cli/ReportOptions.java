package kempt.cli;

import java.nio.file.Path;
import java.util.Locale;
import kempt.plan.Plan;
import kempt.report.Markdown;
import kempt.report.Page;
import kempt.report.PlainText;
import kempt.report.PlanJson;
import kempt.report.PlanPage;
import picocli.CommandLine.Option;

/** In which form a result is given, and where. */
final class ReportOptions {
    enum Format {
        TEXT,
        MARKDOWN,
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

    @Option(names = "--overwrite", description = "Let --output and --save-answers replace a file that is there.")
    boolean overwrite;

    @Option(names = "--details", description = "Write every action out, not only the first ones.")
    boolean details;

    /** Refuses at once what would be refused in the end. */
    void check(World world) {
        if (output != null) {
            new NamedFile(world, output, overwrite).check();
        }
    }

    void give(Plan plan, World world) {
        give(format == Format.JSON ? new PlanJson().write(plan) : text(new PlanPage(details).of(plan), world), world);
    }

    void give(Page page, World world) {
        give(text(page, world), world);
    }

    /** Gives a page that is for someone else to read: a person at a terminal sees it before it is written. */
    void hand(Page page, World world) {
        String text = text(page, world);
        if (output == null || new Preview(world).agreed(text, output)) {
            give(text, world);
        }
    }

    private String text(Page page, World world) {
        return format == Format.MARKDOWN ? new Markdown().write(page) : new PlainText(world.width()).write(page);
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
