package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kempt.text.Neutral;
import kempt.text.Wrap;

/**
 * Lays a page out: a calm column in the middle, the keys and the way out below it, always. Where room is scarce, air
 * goes first, then words that can be had elsewhere; what still does not fit is moved through.
 */
final class Layout {
    /** Longer lines are hard to read, however wide the screen. */
    private static final int WIDEST = 72;

    /** On a higher screen, the keys stay near what they are for. */
    private static final int HIGHEST = 26;

    private final Page page;
    private final int width;
    private final int height;
    private final int text;
    private final int left;

    private Layout(Page page, int width, int height) {
        this.page = page;
        this.width = width;
        this.height = height;
        int margin = width >= 60 ? 3 : width >= 24 ? 2 : 0;
        this.text = Math.max(1, Math.min(WIDEST, width - 2 * margin));
        this.left = Math.max(margin, (width - text) / 2);
    }

    static Drawing of(Page page, int width, int height) {
        return new Layout(page, Math.max(1, width), Math.max(1, height)).draw();
    }

    private Drawing draw() {
        for (Room room : Room.values()) {
            List<Row> foot = foot(room, false, false, keys(room));
            int space = height - head(room).size() - foot.size();
            Body body = body(room, space);
            if (body.rows().size() <= space && !(room.isScarce() && page.isToRead())) {
                int needed = height - space + body.rows().size();
                return assemble(room, body, foot, Math.max(needed, Math.min(height, HIGHEST)));
            }
        }
        return scrolled(height >= 20 ? Room.FAIR : Room.SCARCE);
    }

    /** With as many empty rows as the space has, where it is scarce. */
    private Body body(Room room, int space) {
        if (!room.isScarce()) {
            return Body.of(page.body(), text, width - left, room != Room.AMPLE);
        }
        int bare = Body.of(Room.within(page.body(), 0), text, width - left, true)
                .rows()
                .size();
        return Body.of(Room.within(page.body(), space - bare), text, width - left, true);
    }

    /** What is longer than the screen keeps the empty rows that part things. */
    private Drawing scrolled(Room room) {
        int parting = (int) page.body().stream()
                .filter(b -> b instanceof Block.Gap gap && gap.stays())
                .count();
        Body body =
                Body.of(room.isScarce() ? Room.within(page.body(), parting) : page.body(), text, width - left, true);
        // As much room below for either keys, so that reading on never changes what is seen.
        int below = Math.max(
                foot(room, true, true, keys(room)).size(),
                foot(room, true, true, unseen(room)).size());
        int shown = Math.max(0, height - head(room).size() - below);
        Drawing.Window window = window(body, shown);
        boolean reads = !page.unseen().isEmpty() && window.optionsBelow();
        List<Row> foot = foot(room, window.before(), window.more(), reads ? unseen(room) : keys(room));
        while (foot.size() < below) {
            foot.add(0, Row.EMPTY);
        }
        return assemble(room, body, foot, height);
    }

    private Drawing.Window window(Body body, int shown) {
        return new Drawing.Window(
                body.top(page.top(), shown), shown, body.rows().size(), body.firstOption());
    }

    private List<Hint> keys(Room room) {
        return room.namesAllKeys() ? page.hints() : page.few();
    }

    private List<Hint> unseen(Room room) {
        return room.namesAllKeys()
                ? page.unseen()
                : page.unseen().stream().limit(1).toList();
    }

    private Drawing assemble(Room room, Body body, List<Row> foot, int high) {
        List<Row> rows = new ArrayList<>(head(room));
        int head = rows.size();
        int space = Math.max(0, high - head - foot.size());
        int shown = Math.min(space, body.rows().size());
        Drawing.Window window = window(body, shown);
        int top = window.top();
        rows.addAll(body.rows().subList(top, top + shown));
        for (int i = shown; i < space; i++) {
            rows.add(Row.EMPTY);
        }
        // Of what does not even fit below, the way out is the last to go.
        rows.addAll(foot.subList(Math.max(0, foot.size() - Math.max(1, high - head)), foot.size()));
        int above = (height - rows.size()) / 3;
        List<Row> screen = new ArrayList<>();
        for (int i = 0; i < above; i++) {
            screen.add(Row.EMPTY);
        }
        rows.forEach(r -> screen.add(r.indented(left).folded(width).get(0)));
        int row = above + (body.from() < 0 ? 0 : head + body.from() - top);
        int column = Math.min(width - 1, left + body.cursor().cursorColumn());
        return new Drawing(
                screen.subList(0, Math.min(height, screen.size())),
                Math.max(0, Math.min(height - 1, row)),
                column,
                body.typing() && shown > 0,
                window);
    }

    private List<Row> head(Room room) {
        List<Row> rows = new ArrayList<>();
        if (room == Room.AMPLE) {
            rows.add(Row.EMPTY);
        }
        if (!page.where().isBlank() && height > 6) {
            List<Row> where = Row.wrapped(sentence(page.where()), Style.FAINT, text, "");
            rows.addAll(room.isScarce() ? where.subList(0, 1) : where);
            if (!room.isScarce()) {
                rows.add(Row.EMPTY);
            }
        }
        return rows;
    }

    private static String sentence(String words) {
        String line = Neutral.line(words);
        int first = line.offsetByCodePoints(0, 1);
        return line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first);
    }

    private List<Row> foot(Room room, boolean before, boolean more, List<Hint> keys) {
        List<Row> rows = new ArrayList<>();
        page.notice().ifPresent(n -> {
            if (!room.isScarce()) {
                rows.add(Row.EMPTY);
            }
            rows.addAll(Row.wrapped(Neutral.line(n), Style.STRONG, text, ""));
        });
        separator(room, before, more).ifPresent(rows::add);
        boolean noKeys = height < 6;
        rows.addAll(Hint.rows(noKeys ? List.of() : keys, out(), text));
        return rows;
    }

    private String out() {
        return Phrases.OUT.substring(0, Math.min(Phrases.OUT.length(), text));
    }

    private Optional<Row> separator(Room room, boolean before, boolean more) {
        boolean roomy = !room.isScarce();
        if (before || more) {
            String words = (before ? "↑" : "") + (more ? "↓" : "") + " more ";
            String rule = roomy ? "─".repeat(Math.max(0, text - Wrap.columns(words))) : "";
            return height < 6 ? Optional.empty() : Optional.of(Row.of(words + rule, Style.FAINT));
        }
        return room == Room.AMPLE
                ? Optional.of(Row.of("─".repeat(text), Style.FAINT))
                : roomy ? Optional.of(Row.EMPTY) : Optional.empty();
    }
}
