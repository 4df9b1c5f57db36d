package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import kempt.text.Neutral;
import kempt.text.Wrap;

/**
 * A typed line as rows, and where the cursor is in them. It breaks after blanks, so that words can be read; a word that
 * is longer than a row breaks anywhere.
 */
record FieldRows(List<Row> rows, int cursorRow, int cursorColumn) {
    private static final String LEAD = "› ";

    static FieldRows of(Field field, int width, boolean at) {
        String lead = width > 4 ? at ? LEAD : " ".repeat(LEAD.length()) : "";
        int room = Math.max(1, width - lead.length() - 1);
        List<Integer> edges = Field.edges(field.text());
        List<String> shown = new ArrayList<>();
        int cursor = 0;
        for (int i = 0; i < edges.size(); i++) {
            int from = edges.get(i);
            shown.add(i + 1 < edges.size() ? Neutral.line(field.text().substring(from, edges.get(i + 1))) : "");
            cursor = from <= field.at() ? i : cursor;
        }
        List<Integer> begins = begins(shown, room);
        List<Row> rows = new ArrayList<>();
        int cursorRow = 0;
        for (int i = 0; i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1) : shown.size();
            rows.add(row(lead, i == 0, String.join("", shown.subList(begins.get(i), end))));
            cursorRow = begins.get(i) <= cursor ? i : cursorRow;
        }
        int column = columns(shown.subList(begins.get(cursorRow), cursor));
        return new FieldRows(rows, cursorRow, lead.length() + column);
    }

    /** Where rows begin, in characters. A blank may stand in the last column, which is kept free for the cursor. */
    private static List<Integer> begins(List<String> shown, int room) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        int begin = 0;
        int word = 0;
        int used = 0;
        for (int i = 0; i < shown.size(); i++) {
            boolean blank = shown.get(i).equals(" ");
            int columns = Wrap.columns(shown.get(i));
            while (i > begin && used + columns > (blank ? room + 1 : room)) {
                begin = word > begin ? word : i;
                begins.add(begin);
                used = columns(shown.subList(begin, i));
            }
            used += columns;
            word = blank ? i + 1 : word;
        }
        return begins;
    }

    private static int columns(List<String> characters) {
        return characters.stream().mapToInt(Wrap::columns).sum();
    }

    private static Row row(String lead, boolean first, String text) {
        return Row.of(first ? lead : " ".repeat(lead.length()), Style.STRONG).and(text, Style.PLAIN);
    }
}
