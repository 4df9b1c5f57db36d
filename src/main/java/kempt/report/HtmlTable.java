package kempt.report;

import java.util.List;

/**
 * A table as HTML. On a narrow screen each row becomes a short list with the column's name before each cell; the roles
 * keep it a table for screen readers even then.
 */
final class HtmlTable {
    /** Draws something beside the text of a cell, or nothing. */
    interface Beside {
        void draw(int row, int column);
    }

    private final Markup out;

    HtmlTable(Markup out) {
        this.out = out;
    }

    void write(Block.Table table) {
        write(table, 0, (row, column) -> {});
    }

    /** @param name the column that names its row */
    void write(Block.Table table, int name, Beside beside) {
        out.open("table", "role", "table");
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        table.head().forEach(h -> out.said("th", h, "role", "columnheader", "scope", "col"));
        out.close().close();
        out.open("tbody", "role", "rowgroup");
        for (int r = 0; r < table.rows().size(); r++) {
            out.open("tr", "role", "row");
            row(table.head(), table.rows().get(r), name, r, beside);
            out.close();
        }
        out.close().close();
    }

    private void row(List<String> head, List<String> cells, int name, int row, Beside beside) {
        for (int c = 0; c < cells.size(); c++) {
            if (c == name) {
                out.open("th", "role", "rowheader", "scope", "row", "data-name", head.get(c));
            } else if (c < name) {
                out.open("td", "class", "number", "role", "cell", "data-name", head.get(c));
            } else {
                out.open("td", "role", "cell", "data-name", head.get(c));
            }
            beside.draw(row, c);
            out.said("span", cells.get(c)).close();
        }
    }
}
