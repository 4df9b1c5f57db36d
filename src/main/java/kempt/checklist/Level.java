package kempt.checklist;

import java.util.Optional;

/** The five words of NIST SP 800-30 for likelihood, impact, risk and weight. */
public enum Level {
    VERY_LOW("very-low"),
    LOW("low"),
    MODERATE("moderate"),
    HIGH("high"),
    VERY_HIGH("very-high");

    private final String word;

    Level(String word) {
        this.word = word;
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
        return values()[Math.max(0, Math.min(values().length - 1, ordinal() + steps))];
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
