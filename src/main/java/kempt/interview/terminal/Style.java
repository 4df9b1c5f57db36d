package kempt.interview.terminal;

/**
 * How text stands out. The terminal's own colours are kept, so that it reads on light and on dark, and nothing is told
 * by style alone.
 */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String ansi(String text) {
        return code.isEmpty() || text.isBlank() ? text : "\033[" + code + "m" + text + "\033[0m";
    }
}
