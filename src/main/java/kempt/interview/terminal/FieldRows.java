package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import kempt.text.Neutral;
import kempt.text.Wrap;

/**
 * A typed line as rows, and where the cursor is in them. It breaks anywhere, not at spaces, so that the cursor never
 * jumps while typing.
 */
record FieldRows(List<Row> rows, int cursorRow, int cursorColumn) {
    private static final String LEAD = "› ";

    static FieldRows of(Field field, int width, boolean at) {
        String lead = width > 4 ? at ? LEAD : " ".repeat(LEAD.length()) : "";
        int room = Math.max(1, width - lead.length() - 1);
        List<Row> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        int used = 0;
        int cursorRow = 0;
        int cursorColumn = 0;
        List<Integer> edges = Field.edges(field.text());
        for (int i = 0; i < edges.size(); i++) {
            int from = edges.get(i);
            String shown = i + 1 < edges.size() ? Neutral.line(field.text().substring(from, edges.get(i + 1))) : "";
            int columns = Wrap.columns(shown);
            if (used > 0 && used + columns > room) {
                rows.add(row(lead, rows.isEmpty(), row));
                row = new StringBuilder();
                used = 0;
            }
            if (from <= field.at()) {
                cursorRow = rows.size();
                cursorColumn = lead.length() + used;
            }
            row.append(shown);
            used += columns;
        }
        rows.add(row(lead, rows.isEmpty(), row));
        return new FieldRows(rows, cursorRow, cursorColumn);
    }

    private static Row row(String lead, boolean first, StringBuilder text) {
        return Row.of(first ? lead : " ".repeat(lead.length()), Style.STRONG).and(text.toString(), Style.PLAIN);
    }
}
