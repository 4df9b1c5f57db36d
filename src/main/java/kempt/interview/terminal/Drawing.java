package kempt.interview.terminal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A screen, row by row, from the top left.
 *
 * @param row where the cursor stands, from 0
 * @param column where the cursor stands, from 0
 * @param typing whether the cursor is seen
 * @param window which part of the body is seen
 */
record Drawing(List<Row> rows, int row, int column, boolean typing, Window window) {
    /**
     * A part of the body.
     *
     * @param top the first row that is seen
     * @param shown how many rows are seen
     * @param total how many there are
     * @param firstOption the row of the first thing to pick, or {@code total}
     */
    record Window(int top, int shown, int total, int firstOption) {
        static final Window ALL = new Window(0, 0, 0, 0);

        boolean more() {
            return top + shown < total;
        }

        boolean before() {
            return top > 0;
        }

        boolean showsOptions() {
            return firstOption < top + shown;
        }

        /** Whether all there is to pick is further down. */
        boolean optionsBelow() {
            return shown > 0 && firstOption < total && !showsOptions();
        }

        int lastTop() {
            return Math.max(0, total - shown);
        }

        /** One row less than is seen, so that a line is there to go on from. */
        int page() {
            return Math.max(1, shown - 1);
        }
    }

    Drawing {
        rows = List.copyOf(rows);
    }

    /** As it looks, without styles. */
    String text() {
        return rows.stream().map(r -> r.text().stripTrailing()).collect(Collectors.joining("\n"));
    }
}
