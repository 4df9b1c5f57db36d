package kempt.report;

import java.util.ArrayList;
import java.util.List;
import kempt.assess.DomainScore;
import kempt.text.Neutral;
import kempt.text.Wrap;

/** Domain ranges as bars of signs. */
final class TextRanges {
    private static final int WIDEST_BAR = 50;

    private TextRanges() {}

    static List<String> lines(DomainRanges ranges, Glyphs glyphs, int width) {
        List<String> lines = reading(glyphs, width);
        for (DomainScore domain : ranges.domains()) {
            lines.add("");
            lines.addAll(Wrap.lines(Neutral.line(domain.domain().title()), width, "  "));
            lines.add("  " + glyphs.bar(domain.credit().percent(), Math.min(WIDEST_BAR, width - 2)));
            lines.addAll(Wrap.indented(
                    Words.percent(domain.credit().percent()) + "; " + DomainRanges.word(domain) + "; "
                            + Words.answered(domain.credit()) + " answered",
                    width,
                    "  "));
        }
        return lines;
    }

    static List<String> lines(DomainTrend domains, Glyphs glyphs, int width) {
        List<String> lines = reading(glyphs, width);
        for (DomainTrend.Line line : domains.lines()) {
            lines.add("");
            lines.addAll(Wrap.lines(Neutral.line(line.title()), width, "  "));
            for (DomainTrend.Dated then : line.times()) {
                then.score().ifPresent(score -> lines.add("  " + glyphs.bar(score, Math.min(WIDEST_BAR, width - 2))));
                String said = then.days() + ": " + then.percent() + "; " + then.coverage() + " answered";
                lines.addAll(Wrap.indented(said, width, "  "));
            }
        }
        return lines;
    }

    private static List<String> reading(Glyphs glyphs, int width) {
        return new ArrayList<>(Wrap.lines(
                "The bar goes from nothing to all of what was answered: " + glyphs.full() + " is in place, "
                        + glyphs.maybe() + " may be, " + glyphs.empty() + " is open.",
                width,
                ""));
    }
}
