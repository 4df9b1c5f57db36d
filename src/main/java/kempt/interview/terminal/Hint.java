package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import kempt.text.Wrap;

/** A key and, in a word or two, what it does. */
record Hint(String key, String does) {
    static Hint of(Command command) {
        return new Hint(command.key().map(String::valueOf).orElse("/" + command.word()), command.label());
    }

    private int columns() {
        return Wrap.columns(key) + (does.isEmpty() ? 0 : 1 + Wrap.columns(does));
    }

    /** The hints in as few rows as they need, and at the right of the last, or below, the way out. */
    static List<Row> rows(List<Hint> hints, String out, int width) {
        List<Row> apart = rows(hints, out, width, 3);
        List<Row> closer = rows(hints, out, width, 2);
        return closer.size() < apart.size() ? closer : apart;
    }

    private static List<Row> rows(List<Hint> hints, String out, int width, int apart) {
        List<Row> rows = new ArrayList<>();
        Row row = Row.EMPTY;
        for (Hint hint : hints) {
            int gap = row.spans().isEmpty() ? 0 : apart;
            if (gap > 0 && row.columns() + gap + hint.columns() > width) {
                rows.add(row);
                row = Row.EMPTY;
                gap = 0;
            }
            row = hint.after(row, gap);
        }
        int left = width - row.columns() - Wrap.columns(out);
        boolean beside = row.spans().isEmpty() || left >= apart;
        if (!beside) {
            rows.add(row);
            row = Row.EMPTY;
            left = width - Wrap.columns(out);
        }
        rows.add(row.and(" ".repeat(Math.max(0, left)) + out, Style.PLAIN));
        return rows;
    }

    private Row after(Row row, int gap) {
        Row with = row.and(" ".repeat(gap) + key, Style.PLAIN);
        return does.isEmpty() ? with : with.and(" " + does, Style.FAINT);
    }
}
