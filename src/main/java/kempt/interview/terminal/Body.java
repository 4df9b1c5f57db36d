package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a page's blocks.
 *
 * @param from the first row of the block that the person is at, or -1
 * @param to the row after it
 * @param cursor where the cursor would stand in the block they are at
 */
record Body(List<Row> rows, int from, int to, int firstOption, FieldRows cursor, boolean typing) {
    private static final FieldRows NO_FIELD = new FieldRows(List.of(), 0, 0);

    /**
     * @param widest what a row that cannot be broken at a space may take
     * @param close whether room is scarce
     */
    static Body of(List<Block> blocks, int width, int widest, boolean close) {
        List<Row> rows = new ArrayList<>();
        int from = -1;
        int to = -1;
        int firstOption = -1;
        FieldRows cursor = NO_FIELD;
        boolean typing = false;
        for (Block block : blocks) {
            int begin = rows.size();
            block.rows(width, close).forEach(row -> rows.addAll(row.folded(widest)));
            if (block instanceof Block.Option option) {
                firstOption = firstOption < 0 ? begin : firstOption;
                if (option.at()) {
                    from = begin;
                    to = rows.size();
                }
            } else if (block instanceof Block.Typing field && field.at()) {
                cursor = FieldRows.of(field.field(), width, true);
                from = begin + cursor.cursorRow();
                to = from + 1;
                typing = true;
            }
        }
        return new Body(rows, from, to, firstOption < 0 ? rows.size() : firstOption, cursor, typing);
    }

    /** The first row to show, if so many can be: as wished, but with the block that the person is at. */
    int top(int wished, int shown) {
        int top = wished;
        if (from >= 0) {
            top = Math.max(top, to - shown);
            top = Math.min(top, from);
        }
        return Math.max(0, Math.min(top, rows.size() - shown));
    }
}
