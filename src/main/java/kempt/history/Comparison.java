package kempt.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kempt.answer.Answer;
import kempt.answer.Given;
import kempt.assess.Levels;
import kempt.assess.Span;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.ChecklistId;
import kempt.checklist.Domain;
import kempt.checklist.DomainId;
import kempt.checklist.ItemId;
import kempt.checklist.Threat;

/**
 * What moved between two runs, and why.
 *
 * @param shifts threats whose level or urgency moved, in the order of the catalogue
 * @param domains whose score moved, in the order of the catalogue
 * @param answers that differ, by id
 */
public record Comparison(Run from, Run to, List<Shift> shifts, List<DomainShift> domains, List<ItemId> answers) {
    /**
     * A threat that moved.
     *
     * @param causes none if kempt itself weighs differently now
     */
    public record Shift(Threat threat, Run.ThreatLevel from, Run.ThreatLevel to, List<Cause> causes) {
        public Shift {
            causes = List.copyOf(causes);
        }
    }

    /**
     * A domain that moved.
     *
     * @param causes none if kempt itself weighs differently now
     */
    public record DomainShift(Domain domain, Optional<Span> from, Optional<Span> to, List<Cause> causes) {
        public DomainShift {
            causes = List.copyOf(causes);
        }
    }

    public Comparison {
        shifts = List.copyOf(shifts);
        domains = List.copyOf(domains);
        answers = List.copyOf(answers);
    }

    /** What moved from one to the other. Answers to items that have another id now are found under that. */
    public static Comparison of(Run older, Run newer, Catalogue catalogue) {
        Run from = older.renamed(catalogue);
        Run to = newer.renamed(catalogue);
        List<Shift> shifts = new ArrayList<>();
        for (Threat threat : catalogue.threats()) {
            Optional<Run.ThreatLevel> a = from.threat(threat.id());
            Optional<Run.ThreatLevel> b = to.threat(threat.id());
            if (a.isPresent() && b.isPresent() && !a.get().isLike(b.get())) {
                shifts.add(new Shift(
                        threat, a.get(), b.get(), causes(new ThreatBearing(threat.id()), from, to, catalogue)));
            }
        }
        List<DomainShift> domains = new ArrayList<>();
        for (Domain domain : catalogue.domains()) {
            Optional<Span> a = score(from, domain.id());
            Optional<Span> b = score(to, domain.id());
            if (!a.equals(b)) {
                domains.add(new DomainShift(
                        domain, a, b, causes(DomainBearing.of(domain.id(), catalogue), from, to, catalogue)));
            }
        }
        return new Comparison(from, to, shifts, domains, List.copyOf(differing(from, to)));
    }

    private static Optional<Span> score(Run run, DomainId id) {
        return run.domain(id).filter(d -> d.answered() > 0).map(Run.DomainLevel::score);
    }

    private static Set<ItemId> differing(Run from, Run to) {
        Set<ItemId> items = new TreeSet<>(from.sheet().answers().keySet());
        items.addAll(to.sheet().answers().keySet());
        items.removeIf(i -> answer(from, i).equals(answer(to, i)));
        return items;
    }

    private static Optional<Answer> answer(Run run, ItemId item) {
        return run.sheet().given(item).map(Given::answer);
    }

    /**
     * Answers that did something else to it then than they do now; where there is none, all that could have had to do
     * with it, since a changed answer elsewhere may have taken a question away.
     */
    private static List<Cause> causes(Bearing bearing, Run from, Run to, Catalogue catalogue) {
        Set<Cause> causes = new LinkedHashSet<>();
        Set<Cause> possible = new LinkedHashSet<>();
        catalogue.items(Asked.class).filter(bearing::couldMove).forEach(item -> cause(item, from, to)
                .ifPresent(cause -> {
                    possible.add(cause);
                    Set<Object> then = bearing.of(item, answer(from, item.id()));
                    if (!isOfAnswer(cause) || !then.equals(bearing.of(item, answer(to, item.id())))) {
                        causes.add(cause);
                    }
                }));
        return List.copyOf(causes.isEmpty() ? possible : causes);
    }

    private static boolean isOfAnswer(Cause cause) {
        return cause.kind() == Cause.Kind.HAPPENED || cause.kind() == Cause.Kind.YOU_CHANGED;
    }

    private static Optional<Cause> cause(Asked item, Run from, Run to) {
        ItemId id = item.id();
        if (!answer(from, id).equals(answer(to, id))) {
            boolean told = item.question().label().isPresent();
            return Optional.of(new Cause(told ? Cause.Kind.HAPPENED : Cause.Kind.YOU_CHANGED, id));
        }
        if (from.aged().contains(id) != to.aged().contains(id)) {
            return Optional.of(new Cause(Cause.Kind.AGED, id));
        }
        ChecklistId checklist = item.origin().checklist();
        boolean edited = !Optional.ofNullable(from.editions().get(checklist))
                .equals(Optional.ofNullable(to.editions().get(checklist)));
        return edited ? Optional.of(new Cause(Cause.Kind.CHECKLIST_CHANGED, id)) : Optional.empty();
    }

    /** The same, seen from the other side. */
    public Comparison mirrored() {
        return new Comparison(
                to,
                from,
                shifts.stream()
                        .map(s -> new Shift(s.threat(), s.to(), s.from(), s.causes()))
                        .toList(),
                domains.stream()
                        .map(d -> new DomainShift(d.domain(), d.to(), d.from(), d.causes()))
                        .toList(),
                answers);
    }

    public boolean isEmpty() {
        return shifts.isEmpty() && domains.isEmpty() && answers.isEmpty();
    }

    /** Whether levels rose on balance, for the order in which shifts are told: worse first. */
    static int worsening(Levels from, Levels to) {
        return (to.high().rank() - from.high().rank()) * 2
                + to.low().rank()
                - from.low().rank();
    }
}
