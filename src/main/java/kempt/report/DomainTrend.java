package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.assess.Span;

/** How much of each domain was in place over time, as a range, over how much of it was answered. */
public record DomainTrend(List<Line> lines) implements Picture {
    /**
     * How a domain stood.
     *
     * @param last the last sitting in a row that found the same
     * @param score empty if nothing was answered
     */
    public record Dated(LocalDate first, LocalDate last, Optional<Span> score, int answered, int of) {
        boolean isLike(Dated other) {
            return score.equals(other.score) && answered == other.answered && of == other.of;
        }

        String days() {
            return Words.days(first, last);
        }

        String percent() {
            return score.map(Words::percent).orElse("not answered");
        }

        String coverage() {
            return answered + " of " + of;
        }
    }

    /** One domain, oldest first. */
    public record Line(String title, List<Dated> times) {
        public Line {
            List<Dated> merged = new ArrayList<>();
            for (Dated time : times) {
                Dated before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                if (before != null && before.isLike(time)) {
                    merged.set(
                            merged.size() - 1,
                            new Dated(before.first(), time.last(), time.score(), time.answered(), time.of()));
                } else {
                    merged.add(time);
                }
            }
            times = List.copyOf(merged);
        }

        /** Only the newest of them. */
        Line newest(int most) {
            return new Line(title, times.subList(Math.max(0, times.size() - most), times.size()));
        }
    }

    public DomainTrend {
        lines = lines.stream().filter(l -> !l.times().isEmpty()).toList();
    }

    /** In the order of the table. */
    List<Dated> rows() {
        return lines.stream().flatMap(l -> l.times().stream()).toList();
    }

    @Override
    public Table facts() {
        return new Table(
                List.of("Part", "Day", "In place", "Answered"),
                lines.stream()
                        .flatMap(l ->
                                l.times().stream().map(t -> List.of(l.title(), t.days(), t.percent(), t.coverage())))
                        .toList());
    }

    @Override
    public List<String> sentences() {
        return lines.stream()
                .map(l -> {
                    List<String> said = l.times().stream()
                            .map(t -> t.percent() + (t.score().isPresent() ? " in place" : "") + ", " + t.coverage()
                                    + " answered, " + Words.on(t.first(), t.last()))
                            .toList();
                    return l.title() + ": " + String.join("; then ", said) + ".";
                })
                .toList();
    }
}
