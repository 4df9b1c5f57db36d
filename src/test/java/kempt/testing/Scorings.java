package kempt.testing;

import static kempt.checklist.Level.HIGH;
import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.MODERATE;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.checklist.Level.VERY_LOW;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kempt.checklist.Level;
import kempt.checklist.Scoring;

/** The numbers of {@code checklists/scoring.yml}, written out so that the core is tested without a file. */
public final class Scorings {
    private Scorings() {}

    public static Scoring shipped() {
        return new Scoring(
                Map.of(
                        VERY_HIGH, row(VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH),
                        HIGH, row(VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH),
                        MODERATE, row(VERY_LOW, LOW, MODERATE, MODERATE, HIGH),
                        LOW, row(VERY_LOW, LOW, LOW, LOW, MODERATE),
                        VERY_LOW, row(VERY_LOW, VERY_LOW, VERY_LOW, LOW, LOW)),
                Map.of(VERY_LOW, 1, LOW, 2, MODERATE, 4, HIGH, 8, VERY_HIGH, 16),
                Map.of(VERY_LOW, 0, LOW, 1, MODERATE, 3, HIGH, 6, VERY_HIGH, 10),
                List.of(
                        new Scoring.CostBand(5, 1),
                        new Scoring.CostBand(15, 2),
                        new Scoring.CostBand(30, 3),
                        new Scoring.CostBand(60, 4),
                        new Scoring.CostBand(Integer.MAX_VALUE, 5)),
                List.of(new Scoring.StepDown(50, 1), new Scoring.StepDown(85, 2)),
                MODERATE,
                LOW,
                HIGH,
                new Scoring.Capacities(2, 2, 1),
                List.of(
                        new Scoring.Band("started", 0),
                        new Scoring.Band("partial", 50),
                        new Scoring.Band("solid", 80),
                        new Scoring.Band("strong", 90)),
                new Scoring.Thin(4, 50),
                new Scoring.Lanes(7, 10, 30, 3, 10),
                new Scoring.Depths(new Scoring.Cap(10, 12), new Scoring.Cap(25, 40)));
    }

    /** One row of the table, by impact from very low to very high. */
    private static Map<Level, Level> row(Level... risks) {
        Map<Level, Level> row = new EnumMap<>(Level.class);
        for (Level impact : Level.values()) {
            row.put(impact, risks[impact.rank() - 1]);
        }
        return row;
    }
}
