package kempt.checklist;

import java.util.List;
import java.util.Map;

/**
 * Every number of the model, read from {@code scoring.yml}, where each has its reason beside it.
 *
 * @param table risk by likelihood and impact, NIST SP 800-30 table I-2
 * @param weightPoints points of a check's weight
 * @param levelPoints points of a threat's level, for priorities
 * @param worstThreats how many of an action's threats count, the worst ones
 * @param costBands minutes to cost, ascending; the last band has no upper end
 * @param credit percent of its weight that a check counts for
 * @param stepsDown in-place percent to steps down, ascending
 * @param floorLikelihood from this likelihood on, the level never falls below {@code floorLevel}
 * @param urgentAtLeast the level that an override sets at the least
 * @param bands names of domain scores by their lower end, ascending
 * @param triageAtLeast checks are asked for threats at this level or more
 */
public record Scoring(
        Map<Level, Map<Level, Level>> table,
        Map<Level, Integer> weightPoints,
        Map<Level, Integer> levelPoints,
        int worstThreats,
        List<CostBand> costBands,
        Map<Verdict, Integer> credit,
        List<StepDown> stepsDown,
        Level floorLikelihood,
        Level floorLevel,
        Level urgentAtLeast,
        Capacities capacities,
        List<Band> bands,
        Thin thin,
        Lanes lanes,
        Level triageAtLeast,
        Depths depths) {
    public record CostBand(int upToMinutes, int cost) {}

    public record StepDown(int inPlace, int steps) {}

    /** At {@code stepsAt} different capacities (counted up to {@code most}) the impact of a slow threat falls. */
    public record Capacities(int most, int stepsAt, int steps) {}

    public record Band(String name, int from) {}

    /** A domain score with fewer answers than this, or a smaller share in percent, is indicative only. */
    public record Thin(int answeredUnder, int shareUnder) {}

    /**
     * Sizes of the lanes.
     *
     * @param now most actions in the lane
     * @param week most actions in the lane
     * @param weekMinutes longest action, or first step, of the lane
     * @param monthAtLeast a threat at this level puts what guards against it into the month
     * @param shown actions shown first
     * @param near percent within which priorities count as equal
     */
    public record Lanes(int now, int week, int weekMinutes, Level monthAtLeast, int shown, int near) {}

    /** How many questions a depth asks at most. */
    public record Cap(int risk, int checks) {}

    public record Depths(Cap quick, Cap standard) {}

    public Scoring {
        costBands = List.copyOf(costBands);
        stepsDown = List.copyOf(stepsDown);
        bands = List.copyOf(bands);
    }

    /** The risk level of NIST SP 800-30 table I-2. */
    public Level risk(Level likelihood, Level impact) {
        return table.get(likelihood).get(impact);
    }

    public int cost(int minutes) {
        for (CostBand band : costBands) {
            if (minutes <= band.upToMinutes()) {
                return band.cost();
            }
        }
        return costBands.get(costBands.size() - 1).cost();
    }
}
