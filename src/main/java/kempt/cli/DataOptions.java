package kempt.cli;

import java.util.Locale;
import java.util.function.Supplier;
import kempt.report.Markdown;
import kempt.report.Page;
import kempt.report.PlainText;
import picocli.CommandLine.Option;

/** Whether something is given as a page to read, or as data. */
final class DataOptions {
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

    void give(Supplier<Page> page, Supplier<String> json, World world) {
        world.out()
                .print(
                        switch (format) {
                            case TEXT -> new PlainText(world.width()).write(page.get());
                            case MARKDOWN -> new Markdown().write(page.get());
                            case JSON -> json.get();
                        });
    }
}
