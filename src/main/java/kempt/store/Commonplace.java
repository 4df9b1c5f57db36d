package kempt.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Knows what guessers try first among long passphrases. Case, spaces and punctuation are passed over, as they do. */
final class Commonplace {
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiop",
            "azertyuiop");
    private static final int FEWEST_DIFFERENT = 6;
    private static final int LEFT_OVER = 6;
    private static final int SHORTEST_NAME = 3;

    private final List<String> names;

    Commonplace(Collection<String> names) {
        this.names = names.stream()
                .map(name -> fold(name.toCharArray()).toString())
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
    }

    boolean matches(char[] text) {
        StringBuilder folded = fold(text);
        try {
            return different(folded) < FEWEST_DIFFERENT
                    || repeats(folded)
                    || mostlyRows(folded)
                    || littleBeside(folded, names)
                    || littleBeside(folded, WordList.lines("commonplaces.txt"));
        } finally {
            wipe(folded);
        }
    }

    private static StringBuilder fold(char[] text) {
        StringBuilder folded = new StringBuilder(text.length);
        for (int i = 0; i < text.length; i += Character.charCount(Character.codePointAt(text, i))) {
            int point = Character.codePointAt(text, i);
            if (Character.isLetterOrDigit(point)) {
                folded.appendCodePoint(Character.toLowerCase(point));
            }
        }
        return folded;
    }

    private static long different(StringBuilder text) {
        return text.codePoints().distinct().count();
    }

    /** One piece, twice or more, and perhaps a part of it again. */
    private static boolean repeats(StringBuilder text) {
        for (int piece = 1; piece * 2 <= text.length(); piece++) {
            int same = piece;
            while (same < text.length() && text.charAt(same) == text.charAt(same - piece)) {
                same++;
            }
            if (same == text.length()) {
                return true;
            }
        }
        return false;
    }

    /** Three of four steps go to the next key, or to the next letter, or back. */
    private static boolean mostlyRows(StringBuilder text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            char from = text.charAt(i - 1);
            char to = text.charAt(i);
            boolean step = ROWS.stream().anyMatch(row -> {
                int place = row.indexOf(from);
                return place >= 0 && row.indexOf(to) >= 0 && Math.abs(place - row.indexOf(to)) == 1;
            });
            steps += step ? 1 : 0;
        }
        return text.length() > 1 && steps * 4 >= (text.length() - 1) * 3;
    }

    /** Takes every phrase out that is in it; is there something of one's own left? */
    private static boolean littleBeside(StringBuilder text, List<String> phrases) {
        boolean[] known = new boolean[text.length()];
        for (String phrase : phrases) {
            String sought = phrase.toLowerCase(Locale.ROOT);
            for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
                Arrays.fill(known, at, at + sought.length(), true);
            }
        }
        int left = 0;
        int covered = 0;
        for (boolean k : known) {
            covered += k ? 1 : 0;
            left += k ? 0 : 1;
        }
        return covered > 0 && left < LEFT_OVER;
    }

    private static void wipe(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, '\0');
        }
    }
}
