package kempt.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.assess.Assessment;
import kempt.assess.Finding;
import kempt.assess.Standing;
import kempt.assess.ThreatRisk;
import kempt.checklist.Advised;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.ItemId;
import kempt.checklist.Response;
import kempt.checklist.Rules;

/** Turns an assessment into a {@link Plan}: a pure function of catalogue, assessment and day. */
public final class Planner {
    private final Catalogue catalogue;

    public Planner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The plan for a day.
     *
     * @param asOf today, for the dates of what comes round again
     */
    public Plan plan(Assessment assessment, LocalDate asOf) {
        return plan(assessment, asOf, Marks.NONE);
    }

    /**
     * The plan for a day, with what the person noted about its steps.
     *
     * @param marks what is done is left out, what is put off comes last
     */
    public Plan plan(Assessment assessment, LocalDate asOf, Marks marks) {
        List<Action> all = new ArrayList<>(todo(assessment, asOf, marks));
        List<Action> first = all.stream()
                .filter(a -> a.lane() == Lane.NOW)
                .limit(catalogue.scoring().lanes().shown())
                .toList();
        all.addAll(kept(assessment, asOf, marks));
        return new Plan(asOf, assessment, all, first, inPlace(assessment), catalogue.scoring());
    }

    /** All there is to do, in order and in lanes. */
    public List<Action> todo(Assessment assessment) {
        return todo(assessment, LocalDate.EPOCH, Marks.NONE);
    }

    private List<Action> todo(Assessment assessment, LocalDate asOf, Marks marks) {
        Map<ItemId, Advised> todo = open(assessment);
        todo.values().removeIf(i -> i instanceof Response && marks.isDone(i.id()));
        addGateItems(assessment, todo, marks);
        Map<ItemId, List<Blocker>> blockers = new Blockers(catalogue, assessment).among(todo);
        Map<ItemId, Action> actions = new LinkedHashMap<>();
        todo.forEach((id, item) ->
                actions.put(id, action(item, assessment, blockers.get(id), Lane.LATER, Optional.empty(), marks)));
        Map<ItemId, Action> putOff = putOff(actions, asOf);
        actions.keySet().removeAll(putOff.keySet());
        return new Lanes(catalogue.scoring().lanes())
                .sort(
                        new Sequence(actions, catalogue.scoring()).ordered(),
                        new Sequence(putOff, catalogue.scoring()).ordered());
    }

    /** What the person put off, and all that waits for it. */
    private static Map<ItemId, Action> putOff(Map<ItemId, Action> actions, LocalDate today) {
        Map<ItemId, Action> putOff = new LinkedHashMap<>();
        boolean more = true;
        while (more) {
            List<Action> found = actions.values().stream()
                    .filter(a -> !putOff.containsKey(a.id()))
                    .filter(a -> a.mark().filter(m -> m.postpones(today)).isPresent()
                            || a.after().stream()
                                    .anyMatch(b -> putOff.containsKey(b.first().id())))
                    .toList();
            found.forEach(a -> putOff.put(a.id(), a));
            more = !found.isEmpty();
        }
        return putOff;
    }

    private static Map<ItemId, Advised> open(Assessment assessment) {
        Map<ItemId, Advised> todo = new LinkedHashMap<>();
        for (Response response : assessment.responses()) {
            todo.put(response.id(), response);
        }
        for (Finding finding : assessment.findings()) {
            if (finding.isOpen()) {
                todo.put(finding.check().id(), finding.check());
            }
        }
        return todo;
    }

    /** What a gate puts first is needed even if nobody asked about it; it may itself lie behind another gate. */
    private void addGateItems(Assessment assessment, Map<ItemId, Advised> todo, Marks marks) {
        boolean added = true;
        while (added) {
            added = false;
            for (Rules.Gate gate : assessment.gates()) {
                Optional<Advised> first = first(gate, assessment, marks).filter(f -> !todo.containsKey(f.id()));
                if (first.isPresent() && todo.values().stream().anyMatch(i -> changesBehind(gate, i))) {
                    todo.put(first.get().id(), first.get());
                    added = true;
                }
            }
        }
    }

    /** What the gate puts first, unless it is done, or a check that does not concern the person. */
    private Optional<Advised> first(Rules.Gate gate, Assessment assessment, Marks marks) {
        return catalogue
                .item(gate.first())
                .filter(Advised.class::isInstance)
                .map(Advised.class::cast)
                .filter(i -> i instanceof Response
                        ? !marks.isDone(i.id())
                        : assessment
                                .finding(i.id())
                                .map(Finding::standing)
                                .filter(s -> s != Standing.DONE && s != Standing.DOES_NOT_APPLY)
                                .isPresent());
    }

    static boolean changesBehind(Rules.Gate gate, Advised item) {
        return !item.id().equals(gate.first())
                && item.advice().changes().stream().anyMatch(gate.before()::contains);
    }

    private Action action(
            Advised item,
            Assessment assessment,
            List<Blocker> after,
            Lane lane,
            Optional<LocalDate> next,
            Marks marks) {
        List<ThreatRisk> threats = item.threats().stream()
                .flatMap(t -> assessment.threat(t).stream())
                .toList();
        return new Action(
                item,
                lane,
                Priority.of(item, threats, catalogue.scoring()),
                after,
                item.advice().guides().stream()
                        .flatMap(g -> catalogue.guide(g).stream())
                        .toList(),
                threats,
                next,
                marks.on(item.id()));
    }

    /** What is in place and comes round again, unless the person put it off for good. */
    private List<Action> kept(Assessment assessment, LocalDate asOf, Marks marks) {
        List<Action> kept = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            Check check = finding.check();
            if (finding.standing() == Standing.DONE && check.every().isPresent()) {
                LocalDate next = finding.on().orElse(asOf).plus(check.every().get());
                putOff(next, marks.on(check.id()))
                        .ifPresent(day ->
                                kept.add(action(check, assessment, List.of(), Lane.KEEP, Optional.of(day), marks)));
            }
        }
        kept.sort(Comparator.comparing((Action a) -> a.next().orElseThrow())
                .thenComparing(a -> a.item().id()));
        return kept;
    }

    /** The day, or a later one that the person named; none if they put it off for good. */
    private static Optional<LocalDate> putOff(LocalDate day, Optional<Mark> mark) {
        Optional<Mark> later = mark.filter(m -> m.kind() == Mark.Kind.LATER);
        return later.isEmpty() ? Optional.of(day) : later.get().until().map(until -> until.isAfter(day) ? until : day);
    }

    private static List<Finding> inPlace(Assessment assessment) {
        return assessment.findings().stream()
                .filter(f -> f.standing() == Standing.DONE)
                .toList();
    }
}
