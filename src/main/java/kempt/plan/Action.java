package kempt.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kempt.assess.ThreatRisk;
import kempt.checklist.Advised;
import kempt.checklist.Guide;
import kempt.checklist.ItemId;
import kempt.checklist.Response;
import kempt.checklist.Within;

/**
 * One thing to do. It carries its item, so that nothing is looked up again.
 *
 * @param after what comes first, and is in this plan too
 * @param next when it is due again; only in lane {@link Lane#KEEP}
 * @param mark what the person noted about it, if anything
 */
public record Action(
        Advised item,
        Lane lane,
        Priority priority,
        List<Blocker> after,
        List<Guide> guides,
        List<ThreatRisk> threats,
        Optional<LocalDate> next,
        Optional<Mark> mark) {
    public Action {
        after = List.copyOf(after);
        guides = List.copyOf(guides);
        threats = List.copyOf(threats);
    }

    public ItemId id() {
        return item.id();
    }

    Action in(Lane other) {
        return new Action(item, other, priority, after, guides, threats, next, mark);
    }

    /** How soon a response is due. It has the week if nothing but an uncertain answer calls for it. */
    public Optional<Within> within() {
        return item instanceof Response response
                ? Optional.of(isSure(response) ? response.within() : Within.WEEK)
                : Optional.empty();
    }

    private boolean isSure(Response response) {
        return threats.stream()
                .anyMatch(r -> r.urgent()
                        || response.when().filter(r.before().low()::atLeast).isPresent());
    }

    /** Whether it is a response that has the whole week. */
    boolean isForTheWeek() {
        return within().filter(w -> w == Within.WEEK).isPresent();
    }

    public int minutes() {
        return item.advice().minutes();
    }
}
