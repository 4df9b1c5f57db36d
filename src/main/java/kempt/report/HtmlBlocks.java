package kempt.report;

import java.util.List;

/** The blocks of a page as HTML. */
final class HtmlBlocks {
    private final Markup out;
    private int part;

    HtmlBlocks(Markup out) {
        this.out = out;
    }

    static List<Block.Heading> parts(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b instanceof Block.Heading h && h.level() == 2)
                .map(Block.Heading.class::cast)
                .toList();
    }

    static String anchor(int part) {
        return "part-" + part;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                out.open("p");
                paragraph.content().forEach(this::inline);
                out.close();
            } else if (block instanceof Block.Entries entries) {
                entries(entries);
            } else if (block instanceof Block.Table table) {
                new HtmlTable(out).write(table);
            } else if (block instanceof Block.Folded folded) {
                folded(folded);
            } else if (block instanceof Picture picture) {
                new HtmlPictures(out).write(picture);
            }
        }
    }

    private void heading(Block.Heading heading) {
        String element = "h" + Math.min(6, Math.max(2, heading.level()));
        if (heading.level() == 2) {
            out.said(element, heading.text(), "id", anchor(++part));
        } else {
            out.said(element, heading.text());
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            out.said("strong", strong.text());
        } else if (inline instanceof Inline.Told told) {
            out.said("bdi", told.text(), "dir", "auto");
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else {
            out.text(inline.text());
        }
    }

    /** The address is read with the name, on paper too. Only what a browser fetches encrypted becomes a link. */
    private void link(Inline.Link link) {
        boolean safe = link.url().startsWith("https://");
        if (safe) {
            out.open("a", "href", link.url(), "rel", "noreferrer noopener");
        }
        if (!link.text().equals(link.url())) {
            out.said("span", link.text(), "class", "name").text(" ");
        }
        out.said("span", link.url(), "class", "address");
        if (safe) {
            out.close();
        }
    }

    private void entries(Block.Entries entries) {
        out.open(entries.numbered() ? "ol" : "ul");
        for (List<Block> entry : entries.entries()) {
            if (entry.size() > 1) {
                out.open("li", "class", "whole");
            } else {
                out.open("li");
            }
            write(entry);
            out.close();
        }
        out.close();
    }

    private void folded(Block.Folded folded) {
        out.open("details").said("summary", folded.summary());
        out.open("div");
        write(folded.inside());
        out.close().close();
    }
}
