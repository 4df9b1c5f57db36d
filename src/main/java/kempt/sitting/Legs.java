package kempt.sitting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.assess.Triage;
import kempt.checklist.Advised;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.Guide;
import kempt.checklist.ItemId;
import kempt.interview.Agenda;
import kempt.interview.Menu;
import kempt.interview.Stop;
import kempt.plan.Planner;

/** The agendas of the legs: what {@link Triage} chooses, put in its place, with help first when an answer is urgent. */
final class Legs {
    private final Catalogue catalogue;
    private final Triage triage;
    private final FirstHelp firstHelp;

    Legs(Catalogue catalogue, Triage triage) {
        this.catalogue = catalogue;
        this.triage = triage;
        this.firstHelp = new FirstHelp(new Assessor(catalogue), new Planner(catalogue));
    }

    Agenda risk() {
        return leg(triage::risk);
    }

    Agenda hygiene() {
        return leg(triage::hygiene);
    }

    Agenda only(List<ChecklistId> named) {
        return leg((sheet, seen) -> triage.only(named, sheet, seen));
    }

    private interface Choosing {
        List<Asked> choose(AnswerSheet sheet, Set<ItemId> seen);
    }

    private Agenda leg(Choosing choosing) {
        return new Agenda() {
            @Override
            public List<Stop> stops(AnswerSheet sheet, Set<ItemId> seen) {
                return choosing.choose(sheet, seen).stream()
                        .map(Legs.this::stop)
                        .toList();
            }

            @Override
            public Optional<Menu> after(ItemId item, AnswerSheet before, AnswerSheet now) {
                return firstHelp.after(before, now);
            }
        };
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
