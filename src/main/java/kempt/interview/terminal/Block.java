package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import kempt.text.Neutral;
import kempt.text.Wrap;

/** A piece of a page that knows how to fill a width. */
sealed interface Block {
    /**
     * The rows that it takes.
     *
     * @param close whether room is scarce
     */
    List<Row> rows(int width, boolean close);

    /** Running text. */
    record Said(String text, Style style, String indent) implements Block {
        @Override
        public List<Row> rows(int width, boolean close) {
            return Row.wrapped(text, style, width, indent);
        }
    }

    /** A question or a title. */
    record Heading(String text) implements Block {
        @Override
        public List<Row> rows(int width, boolean close) {
            return Row.balanced(text, Style.STRONG, width);
        }
    }

    /** Text that can be had in full elsewhere: cut to one row where room is scarce. */
    record Brief(String text) implements Block {
        @Override
        public List<Row> rows(int width, boolean close) {
            if (!close || Wrap.columns(text) <= width) {
                return Row.balanced(text, Style.PLAIN, width);
            }
            List<Row> cut = Row.wrapped(text, Style.PLAIN, Math.max(1, width - 1), "");
            return List.of(Row.of(cut.get(0).text() + "…"));
        }
    }

    /** Text that knows how to fill a width, line by line. */
    record Laid(IntFunction<String> text) implements Block {
        @Override
        public List<Row> rows(int width, boolean close) {
            List<Row> rows = new ArrayList<>();
            text.apply(width).lines().forEach(line -> {
                String indent =
                        line.substring(0, line.length() - line.stripLeading().length());
                rows.addAll(Row.wrapped(Neutral.line(line), Style.PLAIN, width, indent));
            });
            return rows;
        }
    }

    /** An empty row, which goes first when room is scarce, unless it parts what must not run together. */
    record Gap(boolean stays) implements Block {
        @Override
        public List<Row> rows(int width, boolean close) {
            return List.of(Row.EMPTY);
        }
    }

    /**
     * Something to pick.
     *
     * @param number as shown, at the right of its column; empty where digits are text
     * @param box ticked or not, empty where one alone is picked
     */
    record Option(String number, String box, String text, boolean at) implements Block {
        private static final String HERE = "› ";
        private static final String ELSEWHERE = "  ";

        @Override
        public List<Row> rows(int width, boolean close) {
            String lead = (number.isEmpty() ? "" : number + "  ") + (box.isEmpty() ? "" : box + " ");
            int indent = width > 24 ? HERE.length() + Wrap.columns(lead) : 0;
            List<Row> rows = new ArrayList<>();
            for (Row row : Row.wrapped(text, Style.PLAIN, width - HERE.length() - Wrap.columns(lead), "")) {
                Style style = at ? Style.STRONG : Style.PLAIN;
                rows.add(
                        rows.isEmpty()
                                ? Row.of((at ? HERE : ELSEWHERE) + lead + row.text(), style)
                                : Row.of(row.text(), style).indented(indent));
            }
            return rows;
        }
    }

    /** A line being typed. */
    record Typing(Field field, boolean at) implements Block {
        @Override
        public List<Row> rows(int width, boolean close) {
            return FieldRows.of(field, width, at).rows();
        }
    }

    static Block strong(String text) {
        return new Heading(Neutral.line(text));
    }

    static Block faint(String text) {
        return new Said(Neutral.line(text), Style.FAINT, "");
    }

    static Block brief(String text) {
        return new Brief(Neutral.line(text));
    }

    /**
     * Something to pick by its number.
     *
     * @param digits how many the longest number has
     */
    static Block option(int number, int digits, String box, String text, boolean at) {
        return new Option(("%" + digits + "d").formatted(number), box, Neutral.line(text), at);
    }

    /** Something to pick where digits are text. */
    static Block unnumbered(String text, boolean at) {
        return new Option("", "", Neutral.line(text), at);
    }

    /** Text that is harmless already. */
    static Block neutral(String text) {
        return new Said(text, Style.PLAIN, "");
    }

    static Block gap() {
        return new Gap(false);
    }

    static Block divide() {
        return new Gap(true);
    }

    /** Paragraphs, apart from each other; entries of a list, which begin with "- ", close together. */
    static List<Block> paragraphs(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        boolean inList = false;
        for (String text : texts) {
            String indent = Row.hanging(text);
            boolean entry = !indent.isEmpty();
            if (!blocks.isEmpty() && !(entry && inList)) {
                blocks.add(divide());
            }
            blocks.add(new Said(Neutral.line(text), Style.PLAIN, indent));
            inList = entry;
        }
        return blocks;
    }
}
