package kempt.yaml;

import java.util.List;
import java.util.Optional;
import kempt.text.Neutral;
import kempt.text.Wrap;

/**
 * The decoded text of a file.
 *
 * @param name as the person named it
 * @param content with {@code \n} between lines, without a byte order mark
 * @param lines the same, cut into lines; empty if there is nothing to show to a person
 */
public record Text(String name, String content, List<String> lines) {
    private static final int SHOWN = 100;
    private static final int LEAD = 60;

    public Text {
        lines = List.copyOf(lines);
    }

    public Text(String name, String content) {
        this(name, content, List.of(content.split("\n", -1)));
    }

    /** The place at this line and column, both from 1. */
    public Mark mark(int line, int column, int length) {
        return new Mark(name, line, column, Math.max(1, length));
    }

    /** The line at the mark as it may be shown; a long one is cut around the place. */
    public Optional<Problem.Excerpt> excerpt(Mark mark) {
        if (mark.line() < 1 || mark.line() > lines.size()) {
            return Optional.empty();
        }
        int[] line = lines.get(mark.line() - 1).codePoints().toArray();
        int at = Math.min(mark.column() - 1, line.length);
        int from = line.length <= SHOWN || at < LEAD ? 0 : at - LEAD / 2;
        int to = Math.min(line.length, from + SHOWN);
        int until = Math.min(at + mark.length(), to);
        String before = (from > 0 ? "…" : "") + shown(line, from, at);
        String word = shown(line, at, until);
        String after = shown(line, Math.max(at, until), to) + (to < line.length ? "…" : "");
        return Optional.of(
                new Problem.Excerpt(before + word + after, Wrap.columns(before), Math.max(1, Wrap.columns(word))));
    }

    private static String shown(int[] line, int from, int to) {
        return to <= from ? "" : Neutral.line(new String(line, from, to - from));
    }
}
