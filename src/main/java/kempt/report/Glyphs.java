package kempt.report;

import kempt.assess.Span;

/**
 * The signs that text pictures are made of.
 *
 * @param full as far as it is known to reach
 * @param maybe as far as it may reach
 * @param empty the rest
 * @param top where lines meet at the top: at the left, between and at the right; so the other two
 */
record Glyphs(
        char full,
        char maybe,
        char empty,
        char across,
        char down,
        char point,
        char low,
        String top,
        String middle,
        String bottom) {
    private static final Glyphs UNICODE = new Glyphs('█', '▒', '░', '─', '│', '●', '○', "┌┬┐", "├┼┤", "└┴┘");
    private static final Glyphs ASCII = new Glyphs('#', '=', '.', '-', '|', '*', 'o', "+++", "+++", "+++");

    static Glyphs of(Drawing drawing) {
        return drawing == Drawing.UNICODE ? UNICODE : ASCII;
    }

    /** A bar of so many columns for 0 to 100. */
    String bar(Span span, int columns) {
        int known = span.low() * columns / 100;
        int possible = span.low() == span.high() ? known : (span.high() * columns + 99) / 100;
        return bar(known, possible, columns);
    }

    String bar(int known, int possible, int columns) {
        return repeat(full, known) + repeat(maybe, possible - known) + repeat(empty, columns - possible);
    }

    /** A rule over cells, all of one width. */
    String rule(String corners, int cells, int width) {
        StringBuilder line = new StringBuilder().append(corners.charAt(0));
        for (int i = 0; i < cells; i++) {
            line.append(repeat(across, width)).append(corners.charAt(i + 1 < cells ? 1 : 2));
        }
        return line.toString();
    }

    static String repeat(char sign, int times) {
        return Character.toString(sign).repeat(times);
    }
}
