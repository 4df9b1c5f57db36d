package kempt.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kempt.assess.Levels;
import kempt.checklist.Level;
import kempt.text.Neutral;
import kempt.text.Wrap;

/** The threat matrix with signs only, 40 columns wide and more. */
final class TextMatrix {
    private static final int LABEL = 9;
    private static final int WIDEST_CELL = 12;

    private final Matrix matrix;
    private final List<Matrix.Mark> marks;
    private final Glyphs glyphs;
    private final int width;
    private final int cell;

    TextMatrix(Matrix matrix, Glyphs glyphs, int width) {
        this.matrix = matrix;
        this.marks = matrix.marks();
        this.glyphs = glyphs;
        this.width = width;
        int columns = Level.values().length;
        this.cell = Math.max(5, Math.min(WIDEST_CELL, (width - LABEL - columns - 1) / columns));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(
                Wrap.lines("How likely it is goes upwards, how bad it would be goes to the right.", width, ""));
        heads(lines);
        lines.add(" ".repeat(LABEL) + rule(glyphs.top()));
        List<Level> rows = new ArrayList<>(List.of(Level.values()));
        Collections.reverse(rows);
        for (Level likelihood : rows) {
            row(likelihood, lines);
            boolean last = likelihood == Level.VERY_LOW;
            lines.add(" ".repeat(LABEL) + rule(last ? glyphs.bottom() : glyphs.middle()));
        }
        lines.addAll(Wrap.lines(reading(), width, ""));
        legend(lines);
        return lines;
    }

    private String rule(String corners) {
        return glyphs.rule(corners, Level.values().length, cell);
    }

    private void heads(List<String> lines) {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (Level level : Level.values()) {
            String word = level == Level.MODERATE && cell < word(level).length() ? "mod- erate" : word(level);
            List<String> parts = Wrap.lines(word, cell, "");
            upper.add(parts.size() > 1 ? parts.get(0) : "");
            lower.add(parts.get(parts.size() - 1));
        }
        if (upper.stream().anyMatch(u -> !u.isEmpty())) {
            lines.add(across(upper));
        }
        lines.add(across(lower));
    }

    private String across(List<String> words) {
        return " ".repeat(LABEL) + words.stream().map(w -> " " + fill(w, cell)).collect(Collectors.joining());
    }

    private void row(Level likelihood, List<String> lines) {
        List<List<String>> cells = new ArrayList<>();
        for (Level impact : Level.values()) {
            cells.add(cell(new Matrix.Cell(likelihood, impact)));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(fill(i == 0 ? word(likelihood) : "", LABEL));
            for (List<String> inner : cells) {
                int at = i - (height - inner.size());
                line.append(glyphs.down()).append(fill(at < 0 ? "" : inner.get(at), cell));
            }
            lines.add(line.append(glyphs.down()).toString());
        }
    }

    /** The numbers that stand in a cell and, where there is room, the level that it means. */
    private List<String> cell(Matrix.Cell place) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Matrix.Mark mark = marks.get(i);
            if (mark.is().equals(place)) {
                numbers.add(mark.number(i + 1));
            } else if (mark.was().equals(place)) {
                numbers.add("(" + (i + 1) + ")");
            }
        }
        List<String> lines = new ArrayList<>(Wrap.lines(String.join(" ", numbers), cell, ""));
        if (cell >= LABEL) {
            lines.add(word(matrix.level(place)));
        }
        return lines;
    }

    private String reading() {
        return "A number stands where a threat is now."
                + (matrix.anyMoved() ? " In brackets: where it was " + matrix.wasWhen() + "." : "")
                + (matrix.anyUrgent() ? " An exclamation mark: urgent, and " + matrix.urgentLevel() + "." : "")
                + (matrix.anyRange() ? " A question mark: it may be lower, some answers are open." : "");
    }

    private void legend(List<String> lines) {
        for (int i = 0; i < marks.size(); i++) {
            Matrix.Mark mark = marks.get(i);
            String lead = (i + 1) + ". ";
            String indent = " ".repeat(lead.length());
            String was = matrix.wasWord();
            lines.add("");
            lines.addAll(Wrap.lines(lead + Neutral.line(mark.title()), width, indent));
            mark.above().ifPresent(said -> lines.addAll(Wrap.indented(said, width, indent)));
            lines.add(indent + was + " " + pips(mark.before()));
            lines.add(indent + fill("now", was.length()) + " " + pips(mark.now()));
            mark.below().ifPresent(said -> lines.addAll(Wrap.indented(said, width, indent)));
        }
    }

    private String pips(Levels levels) {
        int all = Level.values().length;
        return glyphs.bar(levels.low().rank(), levels.high().rank(), all) + " " + Words.levels(levels);
    }

    private static String word(Level level) {
        return level.spoken();
    }

    private static String fill(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }
}
