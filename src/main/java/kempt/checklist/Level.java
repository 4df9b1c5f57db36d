package kempt.checklist;

import java.util.Arrays;
import java.util.Optional;

/** The five words of NIST SP 800-30 for likelihood, impact, risk and weight. */
public enum Level {
    VERY_LOW("very-low", 1),
    LOW("low", 2),
    MODERATE("moderate", 3),
    HIGH("high", 4),
    VERY_HIGH("very-high", 5);

    private final String word;
    private final int rank;

    Level(String word, int rank) {
        this.word = word;
        this.rank = rank;
    }

    /** From 1, very low, to 5, very high. */
    public int rank() {
        return rank;
    }

    /** As written in files: {@code very-low} … {@code very-high}. */
    public String word() {
        return word;
    }

    /** As said in a sentence: {@code very low} … {@code very high}. */
    public String spoken() {
        return word.replace('-', ' ');
    }

    /** This level moved by some steps, held within the five. */
    public Level moved(int steps) {
        int wanted = Math.max(VERY_LOW.rank, Math.min(VERY_HIGH.rank, rank + steps));
        return Arrays.stream(values()).filter(l -> l.rank == wanted).findFirst().orElseThrow();
    }

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    public static Level max(Level a, Level b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    public static Level min(Level a, Level b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    public static Optional<Level> of(String word) {
        for (Level level : values()) {
            if (level.word.equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
