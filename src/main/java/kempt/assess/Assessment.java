package kempt.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Asked;
import kempt.checklist.CapacityId;
import kempt.checklist.DomainId;
import kempt.checklist.Help;
import kempt.checklist.ItemId;
import kempt.checklist.Response;
import kempt.checklist.Rules;
import kempt.checklist.ThreatId;

/**
 * What the answers mean, all of it.
 *
 * @param situation what was told, in the order of the files
 * @param threats every threat, worst first
 * @param domains every domain with a check that applies, in the order of the catalogue
 * @param findings every check that applies, in the order of the files
 * @param responses those called for, in the order of the files
 * @param capacities the different ones the person has
 * @param gates those whose condition was answered so
 * @param orders those whose condition was answered so, and those without one
 * @param help directories, then for what is urgent
 * @param toFindOut questions answered "not sure", or too long ago
 */
public record Assessment(
        List<Told> situation,
        List<ThreatRisk> threats,
        List<DomainScore> domains,
        List<Finding> findings,
        List<Response> responses,
        List<CapacityId> capacities,
        List<Rules.Gate> gates,
        List<Rules.Order> orders,
        List<Help> help,
        List<Asked> toFindOut) {
    /** Worst now first, then urgent, worst before, least in place, then by id. */
    static final Comparator<ThreatRisk> WORST_FIRST = Comparator.comparingInt((ThreatRisk r) -> r.urgent() ? 0 : 1)
            .thenComparing(r -> r.now().high(), Comparator.reverseOrder())
            .thenComparing(r -> r.before().high(), Comparator.reverseOrder())
            .thenComparing(r -> r.now().low(), Comparator.reverseOrder())
            .thenComparingInt(r -> r.credit().percent().low())
            .thenComparing(r -> r.threat().id());

    public Assessment {
        situation = List.copyOf(situation);
        threats = List.copyOf(threats);
        domains = List.copyOf(domains);
        findings = List.copyOf(findings);
        responses = List.copyOf(responses);
        capacities = List.copyOf(capacities);
        gates = List.copyOf(gates);
        orders = List.copyOf(orders);
        help = List.copyOf(help);
        toFindOut = List.copyOf(toFindOut);
    }

    public Optional<ThreatRisk> threat(ThreatId id) {
        return threats.stream().filter(r -> r.threat().id().equals(id)).findFirst();
    }

    public Optional<DomainScore> domain(DomainId id) {
        return domains.stream().filter(d -> d.domain().id().equals(id)).findFirst();
    }

    public Optional<Finding> finding(ItemId id) {
        return findings.stream().filter(f -> f.check().id().equals(id)).findFirst();
    }

    public List<ThreatRisk> urgent() {
        return threats.stream().filter(ThreatRisk::urgent).toList();
    }
}
