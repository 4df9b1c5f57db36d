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
    private static final int SEARCHED = 50;

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
        if (mark.line() < 1
                || mark.line() > lines.size()
                || lines.get(mark.line() - 1).isEmpty()) {
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

    /** Where a word first stands at or after the mark; the mark itself if it is not found, as after an escape. */
    public Mark find(Mark from, String word) {
        int last = Math.min(lines.size(), from.line() + SEARCHED);
        for (int number = from.line(); number <= last; number++) {
            String line = lines.get(number - 1);
            int start = number == from.line()
                    ? line.offsetByCodePoints(0, Math.min(from.column() - 1, line.codePointCount(0, line.length())))
                    : 0;
            int at = line.indexOf(word, start);
            if (at >= 0) {
                return mark(number, line.codePointCount(0, at) + 1, word.codePointCount(0, word.length()));
            }
        }
        return from;
    }

    private static String shown(int[] line, int from, int to) {
        return to <= from ? "" : Neutral.line(new String(line, from, to - from));
    }
}
