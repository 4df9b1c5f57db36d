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
        String line = lines.get(mark.line() - 1);
        int at = forward(line, 0, mark.column() - 1);
        boolean cut = line.length() > SHOWN && at >= LEAD;
        int from = cut ? Math.max(0, at - LEAD / 2) : 0;
        from -= from > 0 && Character.isLowSurrogate(line.charAt(from)) ? 1 : 0;
        int to = forward(line, from, SHOWN);
        int until = Math.min(forward(line, at, mark.length()), Math.max(at, to));
        String before = (from > 0 ? "…" : "") + Neutral.line(line.substring(from, at));
        String word = Neutral.line(line.substring(at, until));
        String after = Neutral.line(line.substring(until, Math.max(until, to))) + (to < line.length() ? "…" : "");
        return Optional.of(
                new Problem.Excerpt(before + word + after, Wrap.columns(before), Math.max(1, Wrap.columns(word))));
    }

    /** The place so many characters further on, or the end of the line. */
    private static int forward(String line, int from, int characters) {
        int at = from;
        for (int i = 0; i < characters && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    /** Where a word first stands at or after the mark; the mark itself if it is not found, as after an escape. */
    public Mark find(Mark from, String word) {
        int last = Math.min(lines.size(), from.line() + SEARCHED);
        for (int number = from.line(); number <= last; number++) {
            String line = lines.get(number - 1);
            int column = number == from.line() ? from.column() - 1 : 0;
            int start = forward(line, 0, column);
            int at = line.indexOf(word, start);
            if (at >= 0) {
                return mark(number, column + line.codePointCount(start, at) + 1, word.codePointCount(0, word.length()));
            }
        }
        return from;
    }
}
