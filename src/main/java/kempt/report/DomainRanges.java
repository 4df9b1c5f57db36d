package kempt.report;

import java.util.List;
import kempt.assess.DomainScore;

/** How much of each domain is in place, as a range, over how much of it was answered. */
public record DomainRanges(List<DomainScore> domains) implements Picture {
    public DomainRanges {
        domains = List.copyOf(domains);
    }

    static String word(DomainScore domain) {
        return domain.band() + (domain.thin() ? ", few answers" : "");
    }

    @Override
    public Table facts() {
        return new Table(
                List.of("Part", "In place", "In a word", "Answered"),
                domains.stream()
                        .map(d -> List.of(
                                d.domain().title(),
                                Words.percent(d.credit().percent()),
                                word(d),
                                Words.answered(d.credit())))
                        .toList());
    }

    @Override
    public List<String> sentences() {
        return domains.stream()
                .map(d -> d.domain().title() + ": " + Words.percent(d.credit().percent()) + " in place, in a word "
                        + word(d) + "; " + Words.answered(d.credit()) + " answered.")
                .toList();
    }
}
