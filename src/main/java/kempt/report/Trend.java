package kempt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kempt.assess.Levels;

/** Levels over the runs that were kept, one line for each thing that has a level. */
public record Trend(List<Line> lines) implements Picture {
    /** The level found on a day. */
    public record Dated(LocalDate day, Levels levels) {}

    /** One thing's levels, oldest first. */
    public record Line(String title, List<Dated> runs) {
        public Line {
            runs = List.copyOf(runs);
            for (int i = 1; i < runs.size(); i++) {
                if (runs.get(i).day().isBefore(runs.get(i - 1).day())) {
                    throw new IllegalArgumentException("not oldest first: " + title);
                }
            }
        }
    }

    public Trend {
        lines = lines.stream().filter(l -> !l.runs().isEmpty()).toList();
    }

    /** Whether any level is a range, so that the drawing has to say how it shows one. */
    boolean anyRange() {
        return lines.stream().flatMap(l -> l.runs().stream()).anyMatch(r -> !r.levels()
                .isOne());
    }

    @Override
    public Table facts() {
        return new Table(
                List.of("Threat", "Day", "Level"),
                lines.stream()
                        .flatMap(l -> l.runs().stream()
                                .map(r -> List.of(l.title(), Words.day(r.day()), Words.levels(r.levels()))))
                        .toList());
    }

    @Override
    public List<String> sentences() {
        return lines.stream()
                .map(l -> l.title() + ": "
                        + l.runs().stream()
                                .map(r -> Words.levels(r.levels()) + " on " + Words.day(r.day()))
                                .collect(Collectors.joining(", then "))
                        + ".")
                .toList();
    }
}
