package kempt.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kempt.assess.Levels;
import kempt.checklist.Level;
import kempt.text.Neutral;
import kempt.text.Wrap;

/** Levels over time in signs: a column for each run, oldest at the left. Where they do not all fit, the newest do. */
final class TextTrend {
    private static final int LABEL = 9;
    private static final int COLUMN = 3;

    private final Glyphs glyphs;
    private final int width;

    TextTrend(Glyphs glyphs, int width) {
        this.glyphs = glyphs;
        this.width = width;
    }

    List<String> lines(Trend trend) {
        List<String> lines = new ArrayList<>(Wrap.lines(
                glyphs.point() + " is the level on a day; oldest at the left."
                        + (trend.anyRange() ? " Down to " + glyphs.low() + ": it may be lower." : "")
                        + (trend.anyUrgent() ? " An exclamation mark: it was urgent." : ""),
                width,
                ""));
        trend.lines().forEach(line -> line(line, lines));
        return lines;
    }

    private void line(Trend.Line line, List<String> lines) {
        int room = Math.max(1, (width - LABEL - 1) / COLUMN);
        int all = line.runs().size();
        List<Trend.Dated> shown = line.runs().subList(Math.max(0, all - room), all);
        lines.add("");
        lines.addAll(Wrap.lines(Neutral.line(line.title()), width, "  "));
        List<Level> levels = new ArrayList<>(List.of(Level.values()));
        Collections.reverse(levels);
        for (Level level : levels) {
            int rank = level.rank();
            StringBuilder row = new StringBuilder(label(level)).append(glyphs.down());
            for (int i = 0; i < shown.size(); i++) {
                row.append(gap(shown, i, rank)).append(sign(shown.get(i), rank));
            }
            lines.add(row.toString());
        }
        lines.addAll(Wrap.indented(span(shown, all), width, " ".repeat(LABEL + 1)));
    }

    /** Two columns before a run: the level of the run before goes on until then. */
    private String gap(List<Trend.Dated> shown, int at, int rank) {
        boolean goesOn = at > 0 && shown.get(at - 1).levels().high().rank() == rank;
        return Glyphs.repeat(goesOn ? glyphs.across() : ' ', COLUMN - 1);
    }

    private char sign(Trend.Dated run, int rank) {
        Levels levels = run.levels();
        int high = levels.high().rank();
        int low = levels.low().rank();
        if (rank == high) {
            return run.urgent() ? '!' : glyphs.point();
        }
        if (rank == low) {
            return glyphs.low();
        }
        return rank < high && rank > low ? glyphs.down() : ' ';
    }

    private static String span(List<Trend.Dated> shown, int all) {
        String first = Words.day(shown.get(0).day());
        String last = Words.day(shown.get(shown.size() - 1).day());
        String days = shown.size() == 1 ? first : first + " to " + last;
        return shown.size() == all ? days : days + ", the last " + shown.size() + " of " + all;
    }

    private static String label(Level level) {
        String word = level.spoken();
        return word + " ".repeat(LABEL - word.length());
    }
}
