package kempt.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kempt.assess.ThreatRisk;
import kempt.checklist.Level;
import kempt.checklist.Scoring;

/**
 * Threats by likelihood and impact, before what is in place is counted and now. A threat's number is its place in the
 * list, from 1. Where a level is a range, the drawing shows its upper end and says that it may be lower.
 */
public record ThreatMatrix(List<ThreatRisk> threats, Scoring scoring) implements Picture {
    /** A field of the matrix. */
    public record Cell(Level likelihood, Level impact) {}

    public ThreatMatrix {
        threats = List.copyOf(threats);
    }

    static Cell before(ThreatRisk risk) {
        return new Cell(risk.likelihood().high(), risk.impact().high());
    }

    /**
     * What is in place lowers a level, and the model does not say by which of the two factors. It is drawn as less
     * likely, and only where that does not lead there, as less bad too.
     */
    Cell now(ThreatRisk risk) {
        Cell from = before(risk);
        Level impact = from.impact().moved(-risk.eased());
        return cells().filter(c -> c.likelihood().compareTo(from.likelihood()) <= 0)
                .filter(c -> c.impact().compareTo(impact) <= 0)
                .filter(c -> level(c) == risk.now().high())
                .min(Comparator.comparingInt(
                                (Cell c) -> impact.rank() - c.impact().rank())
                        .thenComparingInt(
                                c -> from.likelihood().rank() - c.likelihood().rank()))
                .orElse(from);
    }

    Level level(Cell cell) {
        return scoring.risk(cell.likelihood(), cell.impact());
    }

    private static Stream<Cell> cells() {
        return Stream.of(Level.values()).flatMap(l -> Stream.of(Level.values()).map(i -> new Cell(l, i)));
    }

    static boolean mayBeLower(ThreatRisk risk) {
        return !risk.now().isOne();
    }

    boolean anyMoved() {
        return threats.stream().anyMatch(r -> !now(r).equals(before(r)));
    }

    boolean anyUrgent() {
        return threats.stream().anyMatch(ThreatRisk::urgent);
    }

    /** What urgent means for a level, wherever the threat stands. */
    String urgentLevel() {
        return scoring.urgentAtLeast().spoken() + " at the least, wherever it stands";
    }

    boolean anyRange() {
        return threats.stream().anyMatch(ThreatMatrix::mayBeLower);
    }

    @Override
    public Table facts() {
        return new Table(
                List.of("No.", "Threat", "Likelihood", "Impact", "Before", "Now", "In place", "Answered"),
                IntStream.range(0, threats.size())
                        .mapToObj(i -> row(i + 1, threats.get(i)))
                        .toList());
    }

    private static List<String> row(int number, ThreatRisk risk) {
        return List.of(
                Integer.toString(number),
                title(risk),
                Words.levels(risk.likelihood()),
                Words.levels(risk.impact()),
                Words.levels(risk.before()),
                Words.levels(risk.now()),
                Words.percent(risk.credit().percent()),
                Words.answered(risk.credit()));
    }

    static String title(ThreatRisk risk) {
        return risk.threat().title() + (risk.urgent() ? " (urgent)" : "");
    }

    @Override
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (ThreatRisk risk : threats) {
            sentences.add(title(risk) + ": likelihood " + Words.levels(risk.likelihood()) + ", impact "
                    + Words.levels(risk.impact()) + ". The level was " + Words.levels(risk.before())
                    + " before what is in place was counted, and is " + Words.levels(risk.now()) + " now. "
                    + Words.capital(Words.percent(risk.credit().percent())) + " in place, "
                    + Words.answered(risk.credit()) + " answered.");
        }
        return sentences;
    }
}
