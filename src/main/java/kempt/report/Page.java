package kempt.report;

import java.util.List;

/** A whole page, before it is written in a format. */
public record Page(String title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
