package kempt.interview.terminal;

/**
 * What is sent to the terminal beside text, as xterm and its kin understand it; others pass over what they do not know.
 * It is written out rather than looked up, because the order in which a screen is left is a promise.
 */
final class Escapes {
    /** A title that says nothing of what is done here. */
    private static final String NEUTRAL_TITLE = "Terminal";

    private static final String SAVE_TITLE = "\033[22;0t";
    private static final String TITLE_BACK = "\033[23;0t";
    private static final String PASTES_MARKED = "\033[?2004h";
    private static final String PASTES_AS_BEFORE = "\033[?2004l";
    /** A character that is wider than thought must not push a row off the screen, and so into its history. */
    private static final String NO_WRAP = "\033[?7l";

    private static final String WRAP = "\033[?7h";

    static final String CLEAR = "\033[2J\033[H";
    static final String HIDE_CURSOR = "\033[?25l";
    static final String SHOW_CURSOR = "\033[?25h";
    static final String ERASE_ROW = "\033[2K";

    static final String ENTER = SAVE_TITLE + "\033]0;" + NEUTRAL_TITLE + "\007" + "\033[?1049h" + HIDE_CURSOR
            + PASTES_MARKED + NO_WRAP + CLEAR;

    /** Clear, off the alternate screen, cursor, colours, title, modes: in this order, in one piece. */
    static final String LEAVE = CLEAR + "\033[?1049l" + SHOW_CURSOR + "\033[0m" + TITLE_BACK + PASTES_AS_BEFORE + WRAP;

    private Escapes() {}

    /**
     * Every row emptied where it stands. Terminals without an alternate screen (GNU screen as it comes, for one) keep
     * in their history what is cleared all at once.
     */
    static String wiped(int rows) {
        StringBuilder wiped = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            wiped.append(at(row, 0)).append(ERASE_ROW);
        }
        return wiped.toString();
    }

    /** @param row from 0 */
    static String at(int row, int column) {
        return "\033[" + (row + 1) + ";" + (column + 1) + "H";
    }
}
