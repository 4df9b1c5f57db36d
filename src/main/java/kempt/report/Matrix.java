package kempt.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kempt.assess.Levels;
import kempt.checklist.Level;
import kempt.checklist.Scoring;

/** Threats by likelihood and impact, where they were and where they are. A threat's number is its place, from 1. */
sealed interface Matrix extends Picture permits ThreatMatrix, ThreatMoves {
    /**
     * A field of the matrix. Its equality is written out: the one that Java makes up for a record when it is first
     * asked takes longer than all else that a matrix needs.
     */
    record Cell(Level likelihood, Level impact) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cell cell && likelihood == cell.likelihood && impact == cell.impact;
        }

        @Override
        public int hashCode() {
            return Objects.hash(likelihood, impact);
        }
    }

    /**
     * A threat in the matrix. Where a level is a range, the upper end is drawn, and it is said that it may be lower.
     *
     * @param above said of it before its levels, if anything
     * @param below said of it after its levels, if anything
     */
    record Mark(
            String title,
            Cell was,
            Cell is,
            Levels before,
            Levels now,
            boolean urgent,
            Optional<String> above,
            Optional<String> below) {
        boolean mayBeLower() {
            return !now.isOne();
        }

        String number(int place) {
            return place + (urgent ? "!" : "") + (mayBeLower() ? "?" : "");
        }
    }

    List<Mark> marks();

    Scoring scoring();

    /** When or how it was where it was, as in "where it was ...". */
    String wasWhen();

    /** The word for the level that was: as long as others of its sort or shorter. */
    String wasWord();

    /** The columns of {@link #facts()} that have the level that was, and the level that is. */
    int[] levelColumns();

    default Level level(Cell cell) {
        return scoring().risk(cell.likelihood(), cell.impact());
    }

    default boolean anyMoved() {
        return marks().stream().anyMatch(m -> !m.is().equals(m.was()));
    }

    default boolean anyUrgent() {
        return marks().stream().anyMatch(Mark::urgent);
    }

    default boolean anyRange() {
        return marks().stream().anyMatch(Mark::mayBeLower);
    }

    /** What urgent means for a level, wherever the threat stands. */
    default String urgentLevel() {
        return scoring().urgentAtLeast().spoken() + " at the least, wherever it stands";
    }

    /**
     * What is in place lowers a level, and the model does not say by which of the two factors. It is drawn as less
     * likely, and only where that does not lead there, as less bad too.
     *
     * @param impact what is left of it
     */
    static Cell settled(Cell from, Level impact, Level now, Scoring scoring) {
        return Stream.of(Level.values())
                .flatMap(l -> Stream.of(Level.values()).map(i -> new Cell(l, i)))
                .filter(c -> c.likelihood().compareTo(from.likelihood()) <= 0)
                .filter(c -> c.impact().compareTo(impact) <= 0)
                .filter(c -> scoring.risk(c.likelihood(), c.impact()) == now)
                .min(Comparator.comparingInt(
                                (Cell c) -> impact.rank() - c.impact().rank())
                        .thenComparingInt(
                                c -> from.likelihood().rank() - c.likelihood().rank()))
                .orElse(from);
    }
}
