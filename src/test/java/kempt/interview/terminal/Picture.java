package kempt.interview.terminal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kempt.text.Wrap;

/** Draws what a terminal shows as SVG, for where no terminal is. */
final class Picture {
    private static final double COLUMN = 8.4;
    private static final int ROW = 18;
    private static final int BORDER = 14;
    private static final Pattern STYLED = Pattern.compile("\033\\[([0-9;]*)m|[^\033]+");

    private Picture() {}

    /**
     * The picture.
     *
     * @param rows as {@code tmux capture-pane -e} gives them: text, and escapes for strong and faint
     * @param width of the terminal, in columns
     */
    static String of(List<String> rows, int width) {
        double wide = width * COLUMN + 2 * BORDER;
        int high = rows.size() * ROW + 2 * BORDER;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" width="%.0f" height="%d">
                <style>
                text { font: 14px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d8dee4; white-space: pre }
                .strong { font-weight: bold; fill: #ffffff }
                .faint { fill: #8b949e }
                </style>
                <rect width="100%%" height="100%%" rx="8" fill="#16191d"/>
                """, wide, high, wide, high));
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), BORDER + i * ROW + 14, svg);
        }
        return svg.append("</svg>\n").toString();
    }

    /** Each part gets the width that its columns have, whatever font is there. */
    private static void row(String text, int y, StringBuilder svg) {
        int column = 0;
        String style = "";
        Matcher parts = STYLED.matcher(text);
        while (parts.find()) {
            if (parts.group(1) != null) {
                style = style(parts.group(1), style);
                continue;
            }
            String words = parts.group();
            int columns = Wrap.columns(words);
            if (!words.isBlank()) {
                int before = columns - Wrap.columns(words.stripLeading());
                String shown = words.strip();
                svg.append(String.format(
                        Locale.ROOT,
                        "<text%s x=\"%.1f\" y=\"%d\" textLength=\"%.1f\">%s</text>%n",
                        style,
                        BORDER + (column + before) * COLUMN,
                        y,
                        Wrap.columns(shown) * COLUMN,
                        shown.replace("&", "&amp;").replace("<", "&lt;")));
            }
            column += columns;
        }
    }

    private static String style(String codes, String before) {
        String style = before;
        for (String code : codes.split(";", -1)) {
            style = switch (code) {
                case "1" -> " class=\"strong\"";
                case "2" -> " class=\"faint\"";
                case "", "0", "22" -> "";
                default -> style;
            };
        }
        return style;
    }
}
