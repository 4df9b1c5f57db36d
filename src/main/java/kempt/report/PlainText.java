package kempt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kempt.text.Neutral;
import kempt.text.Wrap;

/** A page as plain text of a given width. Whatever came from outside is made harmless to a terminal. */
public final class PlainText {
    private final int width;
    private final Drawing drawing;

    /** @param width columns, at least 20; pictures need 40 */
    public PlainText(int width, Drawing drawing) {
        this.width = Math.max(20, width);
        this.drawing = width < 40 ? Drawing.WORDS : drawing;
    }

    /** Pictures in words. */
    public PlainText(int width) {
        this(width, Drawing.WORDS);
    }

    public String write(Page page) {
        List<String> lines = new ArrayList<>();
        lines.add(Neutral.line(page.title()));
        lines.add("=".repeat(Math.min(width, Wrap.columns(page.title()))));
        blocks(page.blocks(), "", lines);
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n")) + "\n";
    }

    private void blocks(List<Block> blocks, String indent, List<String> lines) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                gap(lines);
                String text = Neutral.line(heading.text());
                lines.addAll(Wrap.indented(text, width, indent));
                if (heading.level() == 2) {
                    lines.add("-".repeat(Math.min(width, Wrap.columns(text))));
                }
            } else if (block instanceof Block.Paragraph paragraph) {
                if (indent.isEmpty() && !endsWithRule(lines)) {
                    gap(lines);
                }
                lines.addAll(Wrap.indented(inline(paragraph), width, indent));
            } else if (block instanceof Block.Entries entries) {
                entries(entries, indent, lines);
            } else if (block instanceof Block.Table table) {
                table(table, indent, lines);
            } else if (block instanceof Block.Folded folded) {
                blocks(List.of(Block.say(folded.instead())), indent, lines);
            } else if (block instanceof Picture picture) {
                picture(picture, indent, lines);
            }
        }
    }

    /** An empty line, unless there is one. */
    private static void gap(List<String> lines) {
        if (lines.isEmpty() || !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    private void picture(Picture picture, String indent, List<String> lines) {
        if (drawing == Drawing.WORDS) {
            blocks(List.of(Block.bullets(picture.sentences())), indent, lines);
            return;
        }
        if (!endsWithRule(lines)) {
            gap(lines);
        }
        Glyphs glyphs = Glyphs.of(drawing);
        int room = width - indent.length();
        List<String> drawn = picture instanceof Matrix matrix
                ? new TextMatrix(matrix, glyphs, room).lines()
                : picture instanceof DomainRanges ranges
                        ? TextRanges.lines(ranges, glyphs, room)
                        : picture instanceof DomainTrend domains
                                ? TextRanges.lines(domains, glyphs, room)
                                : new TextTrend(glyphs, room).lines((Trend) picture);
        drawn.forEach(line -> lines.add(indent + line));
    }

    private static boolean endsWithRule(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        return last.startsWith("---") && last.chars().allMatch(c -> c == '-');
    }

    private static String inline(Block.Paragraph paragraph) {
        return paragraph.content().stream()
                .map(i -> i instanceof Inline.Link link ? link.text() + " <" + link.url() + ">" : i.text())
                .map(Neutral::line)
                .collect(Collectors.joining());
    }

    private void entries(Block.Entries entries, String indent, List<String> lines) {
        if (indent.isEmpty() && !endsWithRule(lines)) {
            gap(lines);
        }
        int number = 0;
        for (List<Block> entry : entries.entries()) {
            String lead = entries.numbered() ? ++number + ". " : "- ";
            List<String> inner = new ArrayList<>();
            String deeper = indent + " ".repeat(lead.length());
            blocks(entry, deeper, inner);
            lines.add(indent + lead + inner.get(0).substring(deeper.length()));
            lines.addAll(inner.subList(1, inner.size()));
            if (entry.size() > 1) {
                lines.add("");
            }
        }
    }

    /** Where the columns do not fit the width, each row becomes a short list: readable on any screen, and aloud. */
    private void table(Block.Table table, String indent, List<String> lines) {
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < table.head().size(); c++) {
            int column = c;
            widths.add(table.rows().stream()
                    .map(r -> Wrap.columns(Neutral.line(r.get(column))))
                    .reduce(Wrap.columns(table.head().get(c)), Math::max));
        }
        int total = widths.stream().mapToInt(w -> w + 2).sum() - 2;
        gap(lines);
        if (indent.length() + total > width) {
            for (List<String> row : table.rows()) {
                for (int c = 0; c < row.size(); c++) {
                    String text = c == 0 ? row.get(0) : "  " + table.head().get(c) + ": " + row.get(c);
                    lines.addAll(Wrap.lines(indent + Neutral.line(text), width, indent + "      "));
                }
            }
            return;
        }
        lines.add(indent + row(table.head(), widths));
        table.rows().forEach(r -> lines.add(indent + row(r, widths)));
    }

    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder row = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = Neutral.line(cells.get(c));
            row.append(cell).append(" ".repeat(widths.get(c) - Wrap.columns(cell) + 2));
        }
        return row.toString().stripTrailing();
    }
}
