package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kempt.assess.Levels;

/** Levels over the runs that were kept, one line for each thing that has a level. */
public record Trend(List<Line> lines) implements Picture {
    /** The level found on a day. */
    public record Dated(LocalDate day, Levels levels, boolean urgent) {
        boolean isLike(Dated other) {
            return levels.equals(other.levels) && urgent == other.urgent;
        }

        String said() {
            return Words.levels(levels) + (urgent ? ", urgent" : "");
        }
    }

    /** A level that was found as often as looked, from one day to another. */
    private record Spell(Dated first, LocalDate last) {}

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

        private List<Spell> spells() {
            List<Spell> spells = new ArrayList<>();
            for (Dated run : runs) {
                Spell before = spells.isEmpty() ? null : spells.get(spells.size() - 1);
                if (before != null && before.first().isLike(run)) {
                    spells.set(spells.size() - 1, new Spell(before.first(), run.day()));
                } else {
                    spells.add(new Spell(run, run.day()));
                }
            }
            return spells;
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

    boolean anyUrgent() {
        return lines.stream().flatMap(l -> l.runs().stream()).anyMatch(Dated::urgent);
    }

    @Override
    public Table facts() {
        return new Table(
                List.of("Threat", "Day", "Level"),
                lines.stream()
                        .flatMap(l -> l.spells().stream()
                                .map(s -> List.of(
                                        l.title(),
                                        Words.days(s.first().day(), s.last()),
                                        s.first().said())))
                        .toList());
    }

    @Override
    public List<String> sentences() {
        return lines.stream()
                .map(l -> l.title() + ": "
                        + l.spells().stream()
                                .map(s -> s.first().said() + " "
                                        + Words.on(s.first().day(), s.last()))
                                .collect(Collectors.joining(", then "))
                        + ".")
                .toList();
    }
}
