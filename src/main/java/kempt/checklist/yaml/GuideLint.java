package kempt.checklist.yaml;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Advised;
import kempt.checklist.Catalogue;
import kempt.checklist.Guide;
import kempt.yaml.Problems;

/** Looks whether an action links to a guide that is known to work. */
final class GuideLint {
    private final Catalogue catalogue;
    private final LocalDate today;

    GuideLint(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    void check(Outline outline, Advised item, Problems problems) {
        List<Guide> guides = item.advice().guides().stream()
                .flatMap(id -> catalogue.guide(id).stream())
                .toList();
        if (item.advice().guides().isEmpty()) {
            problems.report(Places.id(outline), LintRule.NO_GUIDE, outline.id());
        } else if (guides.stream().noneMatch(g -> g.status().standsAlone())) {
            problems.report(Places.value(outline, "guides"), LintRule.NO_LIVING_GUIDE, outline.id());
        } else if (guides.stream().noneMatch(g -> g.status().standsAlone() && seen(g.lastSeen(), g.checkedOn()))) {
            problems.report(Places.value(outline, "guides"), LintRule.OLD_GUIDE, outline.id());
        }
    }

    /** Whether one of the dates is within a year. */
    boolean seen(Optional<YearMonth> lastSeen, Optional<LocalDate> checkedOn) {
        LocalDate year = today.minusYears(1);
        return lastSeen.filter(m -> !m.atEndOfMonth().isBefore(year)).isPresent()
                || checkedOn.filter(d -> !d.isBefore(year)).isPresent();
    }
}
