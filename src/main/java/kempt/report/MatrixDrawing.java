package kempt.report;

import java.util.List;
import java.util.Map;
import kempt.checklist.Level;

/** The threat matrix as a drawing: likelihood upwards, impact to the right, a numbered disc for each threat. */
final class MatrixDrawing {
    private static final int RADIUS = 8;

    private final Matrix matrix;
    private final MatrixLayout layout;
    private final Map<MatrixLayout.Mark, MatrixLayout.Spot> spots;
    private final Markup out;

    MatrixDrawing(Matrix matrix, Markup out) {
        this.matrix = matrix;
        this.layout = new MatrixLayout(matrix);
        this.spots = layout.spots();
        this.out = out;
    }

    void draw() {
        int width = MatrixLayout.width();
        String label = "Threats by likelihood and impact. The table below says the same.";
        String box = "0 0 " + width + " " + layout.height();
        out.open("figure").said("figcaption", reading());
        out.open("svg", "class", "matrix", "viewBox", box, "role", "img", "aria-label", label);
        word("axis", 0, 10, "how likely ↑");
        word("axis end", width - 2, 10, "how bad it would be →");
        for (Level level : Level.values()) {
            word("middle", MatrixLayout.x(level) + MatrixLayout.CELL / 2, MatrixLayout.TOP - 8, level.spoken());
            int middle = layout.y(level) + layout.height(level) / 2 + 3;
            word("end", MatrixLayout.LEFT - 6, middle, level.spoken());
            row(level);
        }
        List<Matrix.Mark> all = matrix.marks();
        for (int i = 0; i < all.size(); i++) {
            path(i);
        }
        for (int i = 0; i < all.size(); i++) {
            marks(i, all.get(i));
        }
        out.close().close();
    }

    private String reading() {
        return "Each number stands where that threat is now."
                + (matrix.anyMoved() ? " A dashed ring shows where it was " + matrix.wasWhen() + "." : "")
                + (matrix.anyUrgent() ? " A ring round a number: urgent, and " + matrix.urgentLevel() + "." : "")
                + (matrix.anyRange() ? " A question mark: it may be lower, some answers are open." : "");
    }

    private void row(Level likelihood) {
        int y = layout.y(likelihood);
        int height = layout.height(likelihood);
        for (Level impact : Level.values()) {
            Level level = matrix.level(new Matrix.Cell(likelihood, impact));
            int x = MatrixLayout.x(impact);
            out.empty(
                    "rect",
                    "class",
                    "level-" + level.rank(),
                    "x",
                    x + 1,
                    "y",
                    y + 1,
                    "width",
                    MatrixLayout.CELL - 2,
                    "height",
                    height - 2,
                    "rx",
                    4);
            word("cell middle", x + MatrixLayout.CELL / 2, y + height - 7, level.spoken());
        }
    }

    /** From where a threat was to where it is. */
    private void path(int threat) {
        MatrixLayout.Spot was = spots.get(new MatrixLayout.Mark(threat, false));
        MatrixLayout.Spot is = spots.get(new MatrixLayout.Mark(threat, true));
        if (was != null) {
            String line = "M" + was.x() + " " + was.y() + "L" + is.x() + " " + is.y();
            out.empty("path", "class", "way", "d", line);
        }
    }

    private void marks(int threat, Matrix.Mark mark) {
        String number = Integer.toString(threat + 1);
        MatrixLayout.Spot was = spots.get(new MatrixLayout.Mark(threat, false));
        if (was != null) {
            disc("was", was, RADIUS);
            word("number middle", was.x(), was.y() + 4, number);
        }
        MatrixLayout.Spot is = spots.get(new MatrixLayout.Mark(threat, true));
        if (mark.urgent()) {
            disc("urgent", is, RADIUS + 1);
        }
        disc("is", is, mark.urgent() ? RADIUS - 1 : RADIUS);
        word("number is-on middle", is.x(), is.y() + 4, number + (mark.mayBeLower() ? "?" : ""));
    }

    private void disc(String sort, MatrixLayout.Spot spot, int radius) {
        out.empty("circle", "class", sort, "cx", spot.x(), "cy", spot.y(), "r", radius);
    }

    private void word(String sort, int x, int y, String text) {
        out.said("text", text, "class", sort, "x", x, "y", y);
    }
}
