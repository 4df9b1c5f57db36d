package kempt.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What someone may have meant by a word that is not known. */
public final class Suggestion {
    private static final int FAR = 2;
    private static final int MANY = 8;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FAR);

    private Suggestion() {}

    /** The nearest allowed word, or all of them if they are few, as a sentence; empty if neither helps. */
    public static String among(String word, Collection<String> allowed) {
        Optional<String> nearest = nearest(word, allowed);
        if (nearest.isPresent()) {
            return "did you mean '" + nearest.get() + "'?";
        }
        return allowed.isEmpty() || allowed.size() >= MANY ? "" : "known here: " + list(allowed);
    }

    /** The words, quoted, with commas. */
    public static String list(Collection<String> words) {
        return words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(", "));
    }

    /** The allowed word at an edit distance of two or less that is nearest; the first such in order of the alphabet. */
    public static Optional<String> nearest(String word, Collection<String> allowed) {
        if (word.length() > 80) {
            return Optional.empty();
        }
        String plain = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return allowed.stream()
                .filter(a -> distance(plain, a) >= 0 && distance(plain, a) < a.length())
                .min(Comparator.<String>comparingInt(a -> distance(plain, a)).thenComparing(a -> a));
    }

    private static int distance(String word, String allowed) {
        return DISTANCE.apply(word, allowed);
    }
}
