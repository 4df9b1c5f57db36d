package kempt.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.assess.Assessment;
import kempt.assess.Levels;
import kempt.assess.Span;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.DomainId;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.ThreatId;

/**
 * A finished sitting: what was said, to which editions, and what it was found to mean that day. The findings are kept
 * because a later kempt may weigh differently.
 *
 * @param aged answers that no longer counted that day
 * @param seen every question that was shown, answered or not
 * @param editions of the checklists of that day
 */
public record Run(
        LocalDate on,
        AnswerSheet sheet,
        Set<ItemId> aged,
        Set<ItemId> seen,
        Map<ChecklistId, Integer> editions,
        List<ThreatLevel> threats,
        List<DomainLevel> domains) {
    /**
     * A threat as it stood.
     *
     * @param grounds empty in what the first kempt kept
     */
    public record ThreatLevel(ThreatId id, Levels before, Levels now, boolean urgent, Optional<Grounds> grounds) {
        /** Whether it stood where that one stands, on whatever grounds. */
        boolean isLike(ThreatLevel other) {
            return before.equals(other.before) && now.equals(other.now) && urgent == other.urgent;
        }
    }

    /**
     * What a level before protection was looked up from.
     *
     * @param eased steps that capacities take off the impact
     */
    public record Grounds(Levels likelihood, Levels impact, int eased) {}

    /** A domain as it stood. */
    public record DomainLevel(DomainId id, Span score, int answered, int of) {}

    public Run {
        aged = Set.copyOf(aged);
        seen = Set.copyOf(seen);
        editions = Map.copyOf(editions);
        threats = List.copyOf(threats);
        domains = List.copyOf(domains);
    }

    /** A sitting that has ended today. */
    public static Run of(
            LocalDate today, AnswerSheet sheet, Set<ItemId> seen, Assessment assessment, Catalogue catalogue) {
        return new Run(
                today,
                sheet,
                sheet.answers().entrySet().stream()
                        .filter(e -> e.getValue().stale())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                seen,
                catalogue.checklists().stream().collect(Collectors.toMap(Checklist::id, Checklist::edition)),
                assessment.threats().stream()
                        .map(r -> new ThreatLevel(
                                r.threat().id(),
                                r.before(),
                                r.now(),
                                r.urgent(),
                                Optional.of(new Grounds(r.likelihood(), r.impact(), r.eased()))))
                        .toList(),
                assessment.domains().stream()
                        .map(d -> new DomainLevel(
                                d.domain().id(),
                                d.credit().percent(),
                                d.credit().answered(),
                                d.credit().of()))
                        .toList());
    }

    public Optional<ThreatLevel> threat(ThreatId id) {
        return threats.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Optional<DomainLevel> domain(DomainId id) {
        return domains.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The high end of every level before protection. */
    public Map<ThreatId, Level> levelsBefore() {
        return threats.stream()
                .collect(Collectors.toMap(ThreatLevel::id, t -> t.before().high()));
    }

    /** The same under the ids of today. */
    Run renamed(Catalogue catalogue) {
        return new Run(
                on,
                History.renamed(sheet, catalogue),
                aged.stream().map(catalogue::current).collect(Collectors.toSet()),
                seen.stream().map(catalogue::current).collect(Collectors.toSet()),
                editions,
                threats,
                domains);
    }

    /** An answer as it counted that day. */
    Optional<Given> counted(ItemId id) {
        return sheet.given(id).map(g -> g.withStale(aged.contains(id)));
    }
}
