package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts drawings on the screen: each changed row is written anew, whole and at its place, and nothing ever scrolls.
 *
 * <p>JLine's display would change parts of rows, which goes wrong where terminal and program disagree on how wide a
 * character is or which way it runs.
 */
final class Painter {
    private final boolean styled;
    private List<String> shown = List.of();

    /** @param styled whether bold and faint are used; nothing is told by them alone */
    Painter(boolean styled) {
        this.styled = styled;
    }

    /** Nothing is known of the screen any more. */
    void forget() {
        shown = List.of();
    }

    /** What to write so that the screen shows the drawing. */
    String paint(Drawing drawing, int height) {
        List<String> rows = new ArrayList<>(height);
        for (int i = 0; i < height; i++) {
            rows.add(i < drawing.rows().size() ? written(drawing.rows().get(i)) : "");
        }
        boolean all = shown.size() != height;
        StringBuilder out = new StringBuilder(Escapes.HIDE_CURSOR);
        for (int i = 0; i < height; i++) {
            if (all || !rows.get(i).equals(shown.get(i))) {
                out.append(Escapes.at(i, 0)).append(Escapes.ERASE_ROW).append(rows.get(i));
            }
        }
        // Where a person is, so that magnifiers can follow, whether the cursor is seen or not.
        out.append(Escapes.at(drawing.row(), drawing.column()));
        if (drawing.typing()) {
            out.append(Escapes.SHOW_CURSOR);
        }
        shown = rows;
        return out.toString();
    }

    private String written(Row row) {
        return styled ? row.ansi() : row.text();
    }
}
