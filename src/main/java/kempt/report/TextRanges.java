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
        List<String> lines = new ArrayList<>(Wrap.lines(
                "The bar goes from nothing to all of what was answered: " + glyphs.full() + " is in place, "
                        + glyphs.maybe() + " may be, " + glyphs.empty() + " is open.",
                width,
                ""));
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
}
