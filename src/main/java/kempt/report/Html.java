package kempt.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A page as one HTML file: no script, nothing fetched, nothing sent when it is opened. Its title says no more than
 * "Plan", since titles show in tabs, histories and print queues.
 */
public final class Html {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "ug", "ur", "yi");
    private static final int FEW_PARTS = 3;

    private final Locale language;

    /** @param language that the page is written in */
    public Html(Locale language) {
        this.language = language;
    }

    public String write(Page page) {
        Markup out = new Markup();
        String direction = RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
        out.open("html", "lang", language.toLanguageTag(), "dir", direction);
        head(out);
        out.open("body");
        out.open("header").said("h1", page.title()).close();
        contents(page, out);
        out.open("main");
        new HtmlBlocks(out).write(page.blocks());
        out.close().close().close();
        return out.page();
    }

    private static void head(Markup out) {
        out.open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        out.empty("meta", "name", "referrer", "content", "no-referrer");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.empty("meta", "name", "robots", "content", "noindex, noarchive");
        // Else some browsers make links of numbers and addresses that a person typed.
        out.empty("meta", "name", "format-detection", "content", "telephone=no, date=no, address=no, email=no");
        out.said("title", "Plan");
        out.style(sheet());
        out.close();
    }

    private static void contents(Page page, Markup out) {
        List<Block.Heading> parts = HtmlBlocks.parts(page.blocks());
        if (parts.size() < FEW_PARTS) {
            return;
        }
        out.open("nav", "aria-label", "On this page").open("ul");
        for (int i = 0; i < parts.size(); i++) {
            out.open("li")
                    .said("a", parts.get(i).text(), "href", "#" + HtmlBlocks.anchor(i + 1))
                    .close();
        }
        out.close().close();
    }

    private static String sheet() {
        try (InputStream in = Html.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
