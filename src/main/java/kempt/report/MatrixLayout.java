package kempt.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kempt.checklist.Level;

/** Where the cells and the numbers of a threat matrix stand on paper. Rows grow with what stands in them. */
final class MatrixLayout {
    static final int LEFT = 64;
    static final int TOP = 34;
    static final int CELL = 60;
    private static final int PITCH = 19;
    private static final int IN_A_ROW = 3;
    private static final int WORD = 20;

    /** A threat in a cell: where it is now, or where it was. */
    record Mark(int threat, boolean now) {}

    record Spot(int x, int y) {}

    private final Map<Matrix.Cell, List<Mark>> marks = new HashMap<>();

    MatrixLayout(Matrix matrix) {
        List<Matrix.Mark> all = matrix.marks();
        for (int i = 0; i < all.size(); i++) {
            Matrix.Cell now = all.get(i).is();
            Matrix.Cell before = all.get(i).was();
            marks.computeIfAbsent(now, c -> new ArrayList<>()).add(new Mark(i, true));
            if (!now.equals(before)) {
                marks.computeIfAbsent(before, c -> new ArrayList<>()).add(new Mark(i, false));
            }
        }
        // Where it was first: its way to where it is leads left or down, and so crosses no number of this row.
        marks.values().forEach(here -> here.sort(Comparator.comparing(Mark::now)));
    }

    static int width() {
        return LEFT + Level.values().length * CELL + 1;
    }

    int height() {
        return y(Level.VERY_LOW) + height(Level.VERY_LOW) + 1;
    }

    static int x(Level impact) {
        return LEFT + (impact.rank() - 1) * CELL;
    }

    int y(Level likelihood) {
        int y = TOP;
        for (Level level : Level.values()) {
            y += level.compareTo(likelihood) > 0 ? height(level) : 0;
        }
        return y;
    }

    int height(Level likelihood) {
        int most = 1;
        for (Level impact : Level.values()) {
            most = Math.max(most, in(likelihood, impact).size());
        }
        return rows(most) * PITCH + WORD;
    }

    private static int rows(int marks) {
        return (marks + IN_A_ROW - 1) / IN_A_ROW;
    }

    private List<Mark> in(Level likelihood, Level impact) {
        return marks.getOrDefault(new Matrix.Cell(likelihood, impact), List.of());
    }

    /** The middle of each mark, the marks of a row centred in their cell. */
    Map<Mark, Spot> spots() {
        Map<Mark, Spot> spots = new HashMap<>();
        marks.forEach((cell, here) -> {
            for (int i = 0; i < here.size(); i++) {
                int row = i / IN_A_ROW;
                int inRow = Math.min(IN_A_ROW, here.size() - row * IN_A_ROW);
                int left = x(cell.impact()) + CELL / 2 - (inRow - 1) * PITCH / 2;
                spots.put(here.get(i), new Spot(left + i % IN_A_ROW * PITCH, y(cell.likelihood()) + 13 + row * PITCH));
            }
        });
        return spots;
    }
}
