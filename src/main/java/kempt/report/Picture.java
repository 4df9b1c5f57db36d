package kempt.report;

import java.util.List;

/** Facts that can be drawn. Whatever a drawing shows, the table and the sentences say as well. */
public sealed interface Picture extends Block permits Matrix, DomainRanges, Trend, DomainTrend {
    /** The same as a table. */
    Table facts();

    /** The same to be read aloud. */
    List<String> sentences();
}
