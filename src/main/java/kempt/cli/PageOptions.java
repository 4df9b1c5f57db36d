package kempt.cli;

import java.util.Locale;
import kempt.report.Markdown;
import kempt.report.Page;
import kempt.report.PlainText;
import picocli.CommandLine.Option;

/** In which form a page is given, and where. */
final class PageOptions {
    enum Format {
        TEXT,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Format format = Format.TEXT;

    void give(Page page, World world) {
        world.out()
                .print(
                        format == Format.MARKDOWN
                                ? new Markdown().write(page)
                                : new PlainText(world.width()).write(page));
    }
}
