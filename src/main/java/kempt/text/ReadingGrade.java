package kempt.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many years of school an English text asks for: the Flesch–Kincaid grade level, 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59 (Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, US Navy, 1975). It
 * was made for manuals and knows nothing of meaning: a low grade does not make a text good, a high one calls for a
 * second look. Syllables are counted by groups of vowels, which errs by a few in a hundred.
 */
public final class ReadingGrade {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäæèéêëìíîïòóôöœùúûüÿ]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;](?=\\s|$)");

    private ReadingGrade() {}

    /** The grade of some texts together, each of which ends a sentence; 0 if there are no words. */
    public static double of(List<String> texts) {
        int words = 0;
        int syllables = 0;
        int sentences = 0;
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            int before = words;
            while (word.find()) {
                words++;
                syllables += syllables(word.group());
            }
            sentences += words > before ? Math.max(1, ends(text)) : 0;
        }
        return words == 0 ? 0 : Math.max(0, 0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }

    private static int ends(String text) {
        String closed = text.strip();
        int ends = (int) SENTENCE_END.matcher(closed).results().count();
        return closed.matches("(?s).*[.?!:;]") ? ends : ends + 1;
    }

    /** Groups of vowels; a silent e at the end does not count. */
    static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?", "");
        int groups = (int) VOWELS.matcher(lower).results().count();
        boolean silent = lower.matches(".*[^aeiouyl]e|.*[^aeiouy]es|.*[^aeiouytd]ed")
                && !lower.matches(".*[cgszx]es|.*(sh|ch)es");
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
