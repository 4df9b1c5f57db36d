package kempt.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kempt.checklist.Level;

/** One thing's level over time, as steps: a level holds until the next run finds another. */
final class TrendDrawing {
    private static final int WIDTH = 360;
    private static final int LEFT = 66;
    private static final int RIGHT = WIDTH - 10;
    private static final int STEP = 20;
    private static final int TOP = 12;
    private static final int BOTTOM = TOP + STEP * (Level.values().length - 1);

    private final Trend.Line line;
    private final Markup out;
    private final LocalDate first;
    private final long days;

    TrendDrawing(Trend.Line line, Markup out) {
        this.line = line;
        this.out = out;
        this.first = line.runs().get(0).day();
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last()));
    }

    private LocalDate last() {
        return line.runs().get(line.runs().size() - 1).day();
    }

    void draw() {
        String label = line.title() + " over time. The table below says the same.";
        out.open("figure").said("figcaption", line.title(), "class", "title");
        String box = "0 0 " + WIDTH + " " + (BOTTOM + 26);
        out.open("svg", "class", "trend", "viewBox", box, "role", "img", "aria-label", label);
        for (Level level : Level.values()) {
            out.empty("path", "class", "grid", "d", "M" + LEFT + " " + y(level) + "H" + RIGHT);
            word("end", LEFT - 8, y(level) + 3, level.spoken());
        }
        ranges();
        out.empty("path", "class", "steps", "d", steps());
        for (Trend.Dated run : line.runs()) {
            if (run.urgent()) {
                int high = y(run.levels().high());
                out.empty("circle", "class", "urgent", "cx", x(run.day()), "cy", high, "r", 7);
            }
            out.empty(
                    "circle",
                    "class",
                    "point",
                    "cx",
                    x(run.day()),
                    "cy",
                    y(run.levels().high()),
                    "r",
                    4);
        }
        word("start", LEFT, BOTTOM + 20, Words.day(first));
        if (!first.equals(last())) {
            word("end", RIGHT, BOTTOM + 20, Words.day(last()));
        }
        out.close().close();
    }

    /** Where a level is a range, a dashed line down to its lower end. */
    private void ranges() {
        for (Trend.Dated run : line.runs()) {
            if (!run.levels().isOne()) {
                int x = x(run.day());
                String down = "M" + x + " " + y(run.levels().high()) + "V"
                        + y(run.levels().low());
                out.empty("path", "class", "range", "d", down);
                out.empty(
                        "circle", "class", "low", "cx", x, "cy", y(run.levels().low()), "r", 3);
            }
        }
    }

    private String steps() {
        List<Trend.Dated> runs = line.runs();
        StringBuilder path =
                new StringBuilder("M" + x(first) + " " + y(runs.get(0).levels().high()));
        for (Trend.Dated run : runs.subList(1, runs.size())) {
            path.append('H')
                    .append(x(run.day()))
                    .append('V')
                    .append(y(run.levels().high()));
        }
        return path.toString();
    }

    private int x(LocalDate day) {
        int room = RIGHT - LEFT - 16;
        return LEFT + 8 + (int) (ChronoUnit.DAYS.between(first, day) * room / days);
    }

    private static int y(Level level) {
        return BOTTOM - STEP * (level.rank() - 1);
    }

    private void word(String sort, int x, int y, String text) {
        out.said("text", text, "class", sort, "x", x, "y", y);
    }
}
