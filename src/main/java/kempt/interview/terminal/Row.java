package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kempt.text.Wrap;

/** One line of the screen. Its texts are harmless and without line breaks. */
record Row(List<Span> spans) {
    static final Row EMPTY = new Row(List.of());

    /** A part of a row in one style. */
    record Span(String text, Style style) {}

    Row {
        spans = List.copyOf(spans);
    }

    static Row of(String text, Style style) {
        return new Row(List.of(new Span(text, style)));
    }

    static Row of(String text) {
        return of(text, Style.PLAIN);
    }

    /** The text broken into rows, all but the first begun with the indent. */
    static List<Row> wrapped(String text, Style style, int width, String indent) {
        return Wrap.lines(text, Math.max(1, width), width > 3 * indent.length() ? indent : "").stream()
                .map(line -> of(line, style))
                .toList();
    }

    /** Broken into rows of about the same length, so that no word stands alone in the last. */
    static List<Row> balanced(String text, Style style, int width) {
        List<String> lines = Wrap.lines(text, Math.max(1, width), "");
        for (int narrower = width - 1; lines.size() > 1 && narrower > width / 2; narrower--) {
            List<String> tried = Wrap.lines(text, narrower, "");
            if (tried.size() > lines.size()) {
                break;
            }
            lines = tried;
        }
        return lines.stream().map(line -> of(line, style)).toList();
    }

    /** What the second row of a text begins with: blanks as many as its own, or so that it stands beside a bullet. */
    static String hanging(String text) {
        int blanks = text.length() - text.stripLeading().length();
        return " ".repeat(text.startsWith("- ", blanks) ? blanks + 2 : blanks);
    }

    /** Cut into rows that fit and keep its indent, where words cannot be broken, an address say. */
    List<Row> folded(int width) {
        if (columns() <= width || spans.isEmpty()) {
            return List.of(this);
        }
        List<Row> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        String text = text();
        String hanging = hanging(text);
        String indent = width > 3 * hanging.length() ? hanging : "";
        List<Integer> edges = Field.edges(text);
        for (int i = 0; i + 1 < edges.size(); i++) {
            String character = text.substring(edges.get(i), edges.get(i + 1));
            boolean fresh = row.length() <= (rows.isEmpty() ? 0 : indent.length());
            if (!fresh && Wrap.columns(row + character) > width) {
                rows.add(of(row.toString(), spans.get(0).style()));
                row = new StringBuilder(indent);
            }
            row.append(character);
        }
        rows.add(of(row.toString(), spans.get(0).style()));
        return rows;
    }

    Row and(String text, Style style) {
        List<Span> more = new ArrayList<>(spans);
        more.add(new Span(text, style));
        return new Row(more);
    }

    Row indented(int columns) {
        if (spans.isEmpty()) {
            return this;
        }
        List<Span> more = new ArrayList<>();
        more.add(new Span(" ".repeat(Math.max(0, columns)), Style.PLAIN));
        more.addAll(spans);
        return new Row(more);
    }

    int columns() {
        return Wrap.columns(text());
    }

    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** What the terminal gets. */
    String ansi() {
        return spans.stream().map(s -> s.style().ansi(s.text())).collect(Collectors.joining());
    }
}
