package kempt.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import kempt.text.Neutral;

/**
 * HTML as it is put together. The only place that writes an angle bracket, so that all text goes through one escape.
 */
final class Markup {
    /** Elements that end a line of the source. */
    private static final Set<String> PIECES = Set.of(
            "html",
            "head",
            "body",
            "header",
            "main",
            "nav",
            "title",
            "h1",
            "h2",
            "h3",
            "p",
            "li",
            "ul",
            "ol",
            "table",
            "thead",
            "tbody",
            "tr",
            "details",
            "summary",
            "figure",
            "figcaption",
            "svg",
            "meta",
            "rect",
            "circle",
            "text",
            "path",
            "g");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Markup open(String element, Object... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        return line(element);
    }

    /** An element with nothing inside. */
    Markup empty(String element, Object... attributes) {
        tag(element, attributes).append(element.equals("meta") ? ">" : "/>");
        return line(element);
    }

    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element with text inside. */
    Markup said(String element, String text, Object... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** The style sheet: our own file, which goes in as it is. */
    Markup style(String sheet) {
        out.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    private StringBuilder tag(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escape(attributes[i + 1].toString())).append('"');
        }
        return out;
    }

    private Markup line(String element) {
        if (PIECES.contains(element)) {
            out.append('\n');
        }
        return this;
    }

    /** Text that no reader of HTML takes for anything else, in an attribute too. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (char c : Neutral.line(text).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The page, once every element is closed. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return "<!DOCTYPE html>\n" + out;
    }
}
