package kempt.report;

import java.util.List;
import kempt.assess.Credit;
import kempt.assess.Levels;
import kempt.assess.Span;
import kempt.checklist.Level;

/** Pictures as drawings inside the page, each with its table. Where a drawing repeats a cell, it is not read aloud. */
final class HtmlPictures {
    private static final int PIP = 6;
    private static final int BAR = 100;

    private static final String URGENT = "A ring round a point: it was urgent then.";
    private static final String TREND = "A dashed line down to an open point: it may be lower, some answers were open.";

    private final Markup out;

    HtmlPictures(Markup out) {
        this.out = out;
    }

    void write(Picture picture) {
        if (picture instanceof Matrix matrix) {
            new MatrixDrawing(matrix, out).draw();
            List<Matrix.Mark> marks = matrix.marks();
            new HtmlTable(out).write(matrix.facts(), 1, (row, column) -> pips(matrix, marks.get(row), column));
        } else if (picture instanceof DomainRanges ranges) {
            out.said("p", RANGES, "class", "reading");
            new HtmlTable(out)
                    .write(
                            ranges.facts(),
                            0,
                            (row, column) -> bars(ranges.domains().get(row).credit(), column));
        } else if (picture instanceof Trend trend) {
            if (trend.anyRange()) {
                out.said("p", TREND, "class", "reading");
            }
            if (trend.anyUrgent()) {
                out.said("p", URGENT, "class", "reading");
            }
            trend.lines().forEach(line -> new TrendDrawing(line, out).draw());
            new HtmlTable(out).write(trend.facts());
        } else if (picture instanceof DomainTrend domains) {
            out.said("p", RANGES, "class", "reading");
            new HtmlTable(out)
                    .write(
                            domains.facts(),
                            0,
                            (row, column) -> bars(domains.rows().get(row), column));
        }
    }

    private static final String RANGES =
            "The solid part of a bar is in place, the striped part may be, the rest is open."
                    + " It counts what was answered; the thin bar shows how much that is.";

    private void pips(Matrix matrix, Matrix.Mark mark, int column) {
        if (column == matrix.levelColumns()[0]) {
            pips(mark.before());
        } else if (column == matrix.levelColumns()[1]) {
            pips(mark.now());
        }
    }

    /** Five steps, filled up to the level; half filled where it may be lower. */
    private void pips(Levels levels) {
        int all = Level.values().length;
        out.open("svg", "class", "pips", "viewBox", "0 0 " + all * PIP + " 12", "aria-hidden", "true");
        for (int rank = 1; rank <= all; rank++) {
            String sort =
                    rank <= levels.low().rank() ? "full" : rank <= levels.high().rank() ? "maybe" : "none";
            int height = 2 + 2 * rank;
            out.empty("rect", "class", sort, "x", (rank - 1) * PIP + 1, "y", 12 - height, "width", 4, "height", height);
        }
        out.close();
    }

    private void bars(Credit credit, int column) {
        if (column == 1) {
            bar("bar", credit.percent());
        } else if (column == 3) {
            share(credit.answered(), credit.of());
        }
    }

    private void bars(DomainTrend.Dated then, int column) {
        if (column == 2) {
            then.score().ifPresent(score -> bar("bar", score));
        } else if (column == 3) {
            share(then.answered(), then.of());
        }
    }

    private void share(int answered, int of) {
        int share = of == 0 ? 0 : answered * 100 / of;
        bar("bar thin", new Span(share, share));
    }

    private void bar(String sort, Span span) {
        out.open(
                "svg",
                "class",
                sort,
                "viewBox",
                "0 0 " + BAR + " 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        out.empty("rect", "class", "none", "x", 0, "y", 0, "width", BAR, "height", 10);
        for (int x = span.low(); x < span.high(); x += 4) {
            out.empty("rect", "class", "maybe", "x", x, "y", 0, "width", Math.min(2, span.high() - x), "height", 10);
        }
        out.empty("rect", "class", "full", "x", 0, "y", 0, "width", span.low(), "height", 10);
        out.close();
    }
}
