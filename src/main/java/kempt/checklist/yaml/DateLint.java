package kempt.checklist.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.checklist.HelpId;
import kempt.checklist.Ids;
import kempt.yaml.Document;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Looks at the days on which people reviewed a file or saw an address. */
final class DateLint {
    private final LocalDate today;
    private final Problems problems;

    DateLint(LocalDate today, Problems problems) {
        this.today = today;
        this.problems = problems;
    }

    /** The review of a checklist. */
    void review(Outlines checklist) {
        Node.Mapping root = (Node.Mapping) checklist.document().root();
        Optional<Node.Scalar> reviewed = Claims.scalar(root, "reviewed");
        if (root.get("reviewed").isEmpty()) {
            problems.report(Places.key(root, "checklist"), LintRule.NO_REVIEW);
        }
        reviewed.ifPresent(scalar -> {
            Optional<LocalDate> day = day(scalar.text());
            if (day.filter(d -> d.isBefore(today.minusYears(1))).isPresent()) {
                problems.report(scalar.mark(), LintRule.OLD_REVIEW);
            }
            future(scalar, day);
        });
    }

    /** The dates of guides and help. */
    void lists(Document document, Catalogue catalogue) {
        Node.Mapping root = (Node.Mapping) document.root();
        entries(root, "guides").forEach(this::dates);
        for (Node.Mapping entry : entries(root, "help")) {
            dates(entry);
            Claims.scalar(entry, "id")
                    .filter(id -> Ids.isId(id.text()))
                    .filter(id -> catalogue
                            .help(new HelpId(id.text()))
                            .filter(h -> !new GuideLint(catalogue, today).seen(h.lastSeen(), h.checkedOn()))
                            .isPresent())
                    .ifPresent(id -> problems.report(id.mark(), LintRule.OLD_HELP, id.text()));
        }
    }

    private void dates(Node.Mapping entry) {
        Claims.scalar(entry, "checked-on").ifPresent(s -> future(s, day(s.text())));
        Claims.scalar(entry, "last-seen").ifPresent(s -> future(s, day(s.text() + "-01")));
    }

    private void future(Node.Scalar scalar, Optional<LocalDate> day) {
        if (day.filter(d -> d.isAfter(today)).isPresent()) {
            problems.report(scalar.mark(), LintRule.FUTURE_DATE, scalar.text());
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static List<Node.Mapping> entries(Node.Mapping root, String key) {
        return root.get(key).orElse(null) instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .toList()
                : List.of();
    }
}
