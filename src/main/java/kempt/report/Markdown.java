package kempt.report;

import java.util.List;
import java.util.stream.Collectors;
import kempt.text.Neutral;

/** A page as Markdown (CommonMark). Whatever came from outside is shown literally: no link, image, heading or tag. */
public final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>()#+-.!|~&:";

    public String write(Page page) {
        StringBuilder out = new StringBuilder("# " + escape(page.title()) + "\n");
        blocks(page.blocks(), "", out);
        return out.toString();
    }

    /** Text that Markdown shows as it is. Every sign that could mean something is escaped where it could. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        String line = Neutral.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 && means(line, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /**
     * Full stops, hyphens, plus signs and colons are plain inside a sentence: escaped only where they could mean more.
     */
    private static boolean means(String line, int at) {
        String before = line.substring(0, at).strip();
        String after = line.substring(at + 1);
        char c = line.charAt(at);
        return switch (c) {
            case '-', '+', '#' -> before.isEmpty() || after.indexOf(c) == 0;
            case '.', ')' -> before.chars().allMatch(Character::isDigit);
            case ':' -> after.startsWith("//");
            case '(' -> before.endsWith("]");
            case '!' -> after.startsWith("[");
            default -> true;
        };
    }

    private void blocks(List<Block> blocks, String indent, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                out.append('\n')
                        .append(indent)
                        .append("#".repeat(heading.level()))
                        .append(' ');
                out.append(escape(heading.text())).append('\n');
            } else if (block instanceof Block.Paragraph paragraph) {
                out.append('\n').append(indent).append(inline(paragraph)).append('\n');
            } else if (block instanceof Block.Entries entries) {
                entries(entries, indent, out);
            } else if (block instanceof Block.Table table) {
                table(table, indent, out);
            } else if (block instanceof Block.Folded folded) {
                blocks(List.of(Block.say(folded.instead())), indent, out);
            } else if (block instanceof Picture picture) {
                table(picture.facts(), indent, out);
            }
        }
    }

    private static String inline(Block.Paragraph paragraph) {
        return paragraph.content().stream().map(Markdown::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return "**" + escape(strong.text()) + "**";
        }
        if (inline instanceof Inline.Link link) {
            return "[" + escape(link.text()) + "](<" + link.url() + ">)";
        }
        return escape(inline.text());
    }

    private void entries(Block.Entries entries, String indent, StringBuilder out) {
        out.append('\n');
        int number = 0;
        for (List<Block> entry : entries.entries()) {
            String lead = entries.numbered() ? ++number + ". " : "- ";
            StringBuilder inner = new StringBuilder();
            blocks(entry, indent + " ".repeat(lead.length()), inner);
            out.append(indent).append(lead).append(inner.toString().strip()).append('\n');
            if (entry.size() > 1) {
                out.append('\n');
            }
        }
    }

    private static void table(Block.Table table, String indent, StringBuilder out) {
        out.append('\n').append(indent).append(row(table.head())).append('\n');
        out.append(indent)
                .append("|")
                .append(" --- |".repeat(table.head().size()))
                .append('\n');
        table.rows().forEach(r -> out.append(indent).append(row(r)).append('\n'));
    }

    private static String row(List<String> cells) {
        return "| " + cells.stream().map(Markdown::escape).collect(Collectors.joining(" | ")) + " |";
    }
}
