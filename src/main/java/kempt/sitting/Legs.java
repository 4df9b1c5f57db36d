package kempt.sitting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.assess.Triage;
import kempt.checklist.Advised;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.Depth;
import kempt.checklist.Guide;
import kempt.checklist.ItemId;
import kempt.checklist.Kind;
import kempt.interview.Agenda;
import kempt.interview.Menu;
import kempt.interview.Stop;
import kempt.interview.Turn;
import kempt.plan.Planner;

/** The agendas of the legs: what {@link Triage} chooses, put in its place, with help first when an answer is urgent. */
final class Legs {
    private final Catalogue catalogue;
    private final Depth depth;
    private final Optional<Before> before;
    private final Assessor assessor;
    private final FirstHelp firstHelp;

    Legs(Catalogue catalogue, Depth depth, Optional<Before> before) {
        this.catalogue = catalogue;
        this.depth = depth;
        this.before = before;
        this.assessor = new Assessor(catalogue);
        this.firstHelp = new FirstHelp(assessor, new Planner(catalogue));
    }

    /**
     * The risk leg, and the hygiene leg as the answers stand: whoever goes back across the legs has it chosen anew.
     *
     * @param between said when the first check comes up
     */
    Agenda all(Supplier<Turn> between) {
        return new Leg((triage, sheet, seen) -> Stream.concat(
                        triage.risk(sheet, seen).stream(), triage.hygiene(sheet, seen).stream())
                .toList()) {
            @Override
            public List<Stop> leg(Stop stop, List<Stop> stops) {
                return stops.stream().filter(s -> isRisk(s) == isRisk(stop)).toList();
            }

            @Override
            public Optional<Turn> arrive(Stop next, List<Stop> passed) {
                boolean first = !isRisk(next) && passed.stream().allMatch(Legs::isRisk);
                return first ? Optional.of(between.get()) : Optional.empty();
            }
        };
    }

    Agenda only(List<ChecklistId> named) {
        return new Leg((triage, sheet, seen) -> triage.only(named, sheet, seen));
    }

    private static boolean isRisk(Stop stop) {
        return stop.checklist().kind() == Kind.RISK;
    }

    private interface Choosing {
        List<Asked> choose(Triage triage, AnswerSheet sheet, Set<ItemId> seen);
    }

    private class Leg implements Agenda {
        private final Choosing choosing;

        Leg(Choosing choosing) {
            this.choosing = choosing;
        }

        @Override
        public List<Stop> stops(AnswerSheet sheet, Set<ItemId> seen) {
            return choose(choosing, sheet, seen).stream().map(Legs.this::stop).toList();
        }

        @Override
        public Set<ItemId> reopened(ItemId item, AnswerSheet now) {
            return before.map(b -> b.reopened(item, now, catalogue)).orElse(Set.of());
        }

        @Override
        public Optional<Menu> after(ItemId item, AnswerSheet then, AnswerSheet now) {
            return firstHelp.after(then, now);
        }
    }

    private List<Asked> choose(Choosing choosing, AnswerSheet sheet, Set<ItemId> seen) {
        if (before.isEmpty()) {
            return choosing.choose(new Triage(catalogue, depth), sheet, seen);
        }
        Set<ItemId> closed = before.get().closed(sheet, seen, assessor.assess(sheet), catalogue);
        Set<ItemId> over = new LinkedHashSet<>(closed);
        over.addAll(seen);
        return choosing.choose(new Triage(catalogue, depth, Optional.of(closed)), sheet, over).stream()
                .filter(i -> seen.contains(i.id()) || !closed.contains(i.id()))
                .toList();
    }

    private Stop stop(Asked item) {
        Checklist checklist = catalogue.checklist(item.origin().checklist()).orElseThrow();
        List<Guide> guides = item instanceof Advised advised
                ? advised.advice().guides().stream()
                        .flatMap(g -> catalogue.guide(g).stream())
                        .toList()
                : List.of();
        return new Stop(item, checklist, checklist.sections().get(item.origin().section()), guides);
    }
}
