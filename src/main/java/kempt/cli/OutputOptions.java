package kempt.cli;

import java.nio.file.Path;
import java.util.Locale;
import kempt.report.Drawing;
import kempt.report.Html;
import kempt.report.Markdown;
import kempt.report.Page;
import kempt.report.PlainText;
import picocli.CommandLine.Option;

/** In which form a page is given, and where. */
class OutputOptions {
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

    @Option(
            names = "--pictures",
            paramLabel = "HOW",
            description =
                    "In text, draw with: ${COMPLETION-CANDIDATES}. Default: what your terminal can show; words with"
                            + " --linear.")
    Drawing pictures;

    private final GlobalOptions globals;

    OutputOptions(GlobalOptions globals) {
        this.globals = globals;
    }

    /** Refuses at once what would be refused in the end. */
    final void check(World world) {
        if (output != null) {
            new NamedFile(world, output, overwrite).check();
        }
    }

    /**
     * Refuses to put two things into one file.
     *
     * @param other what goes into that file, or comes out of it
     */
    final void apart(World world, Path file, String other) {
        if (output != null
                && new NamedFile(world, output, overwrite).is(world.folder().resolve(file))) {
            throw new WrongSetting("--output", output.toString(), "another file: " + other);
        }
    }

    final void give(Page page, World world) {
        give(text(page, world), world);
    }

    /** As it will be written or, where that is made for a browser, as text. */
    final String readable(Page page, World world) {
        return format == Format.HTML ? plain(page, world) : text(page, world);
    }

    private String plain(Page page, World world) {
        Drawing drawing = pictures == null ? world.drawing(globals.linear) : pictures;
        return new PlainText(world.width(), drawing).write(page);
    }

    final String text(Page page, World world) {
        return switch (format) {
            case TEXT -> plain(page, world);
            case MARKDOWN -> new Markdown().write(page);
            case HTML -> new Html(Locale.ENGLISH).write(page);
            case JSON -> throw new IllegalStateException("a page has no JSON");
        };
    }

    final void give(String text, World world) {
        if (output == null) {
            world.out().print(text);
            world.out().flush();
        } else {
            new NamedFile(world, output, overwrite).write(text);
        }
    }
}
