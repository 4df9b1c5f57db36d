package kempt.checklist.yaml;

import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Inquiry;
import kempt.checklist.Response;
import kempt.checklist.Threat;
import kempt.yaml.Document;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Looks whether each threat is moved by answers, guarded against and responded to. */
final class ThreatLint {
    private static final int FEW = 3;

    private final Catalogue catalogue;
    private final Problems problems;

    ThreatLint(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check(Document document) {
        Node.Sequence list =
                (Node.Sequence) ((Node.Mapping) document.root()).get("threats").orElseThrow();
        for (Node entry : list.items()) {
            Claims.scalar((Node.Mapping) entry, "id").ifPresent(id -> catalogue.threats().stream()
                    .filter(t -> t.id().value().equals(id.text()))
                    .forEach(t -> check(id, t)));
        }
    }

    private void check(Node.Scalar id, Threat threat) {
        long movers = catalogue
                .items(Inquiry.class)
                .filter(i -> i.effects().stream().anyMatch(e -> e.threat().equals(threat.id())))
                .count();
        if (movers < FEW) {
            problems.report(id.mark(), LintRule.FEW_MOVERS, movers, id.text());
        }
        if (catalogue.items(Check.class).noneMatch(c -> c.guards().contains(threat.id()))) {
            problems.report(id.mark(), LintRule.NOTHING_GUARDS, id.text());
        }
        if (catalogue.items(Response.class).noneMatch(r -> r.respondsTo().contains(threat.id()))) {
            problems.report(id.mark(), LintRule.NOTHING_RESPONDS, id.text());
        }
    }
}
