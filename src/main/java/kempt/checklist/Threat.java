package kempt.checklist;

/**
 * Something that could be done to a person.
 *
 * @param likelihood base value, for a person with no special sign, with the reason for it
 * @param impact base value, with the reason for it
 * @param slow whether it unfolds over weeks, so that capacities can soften it
 */
public record Threat(
        ThreatId id,
        String title,
        String about,
        Level likelihood,
        String likelihoodBecause,
        Level impact,
        String impactBecause,
        boolean slow) {}
