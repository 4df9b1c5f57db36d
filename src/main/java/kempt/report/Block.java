package kempt.report;

import java.util.List;

/** A piece of a page. Pages are made once, and written as text, Markdown or HTML. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Entries, Block.Table, Block.Folded, Picture {
    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for a part, 3 for a piece of a part
     */
    record Heading(int level, String text) implements Block {}

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list; each entry is made of blocks, the first of them a paragraph. */
    record Entries(boolean numbered, List<List<Block>> entries) implements Block {
        public Entries {
            entries = entries.stream().map(List::copyOf).toList();
        }
    }

    /** Facts as a table: the same number of cells in every row. */
    record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What a reader may open if they wish.
     *
     * @param summary what is seen while it is closed
     * @param instead what is said where nothing can be opened, in place of it all
     */
    record Folded(String summary, String instead, List<Block> inside) implements Block {
        public Folded {
            inside = List.copyOf(inside);
        }
    }

    static Block heading(int level, String text) {
        return new Heading(level, text);
    }

    static Block say(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }

    /** "Label: text", the label set apart where the format can. */
    static Block labelled(String label, String text) {
        return new Paragraph(List.of(new Inline.Strong(label + ":"), new Inline.Text(" " + text)));
    }

    static Block bullets(List<String> entries) {
        return new Entries(false, entries.stream().map(e -> List.of(say(e))).toList());
    }
}
