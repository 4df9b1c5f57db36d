package kempt.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.assess.Assessment;
import kempt.assess.ThreatRisk;
import kempt.checklist.Catalogue;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.DomainId;
import kempt.checklist.Inquiry;
import kempt.checklist.ItemId;
import kempt.checklist.Response;
import kempt.checklist.Rules;
import kempt.checklist.ThreatId;
import kempt.plan.Action;
import kempt.plan.Plan;
import kempt.testing.Shipped;
import org.junit.jupiter.api.Test;

/**
 * Together the sample people try what the checklists hold: each domain, each urgent path, each gate and order, each
 * response. What fails here wants a person more, or an answer more, and names what nobody tries.
 */
class ExercisedTest {
    private static final Catalogue CATALOGUE = Shipped.catalogue();
    private static final List<SamplePerson> PEOPLE = SamplePerson.all();
    private static final List<Plan> PLANS =
            PEOPLE.stream().map(SamplePerson::plan).toList();

    @Test
    void each_domain_has_an_action_in_a_plan() {
        Set<DomainId> untried = new LinkedHashSet<>();
        CATALOGUE.domains().forEach(d -> untried.add(d.id()));
        PLANS.forEach(plan ->
                plan.actions().forEach(a -> untried.remove(a.item().origin().domain())));
        assertThat(untried).as("domains without an action in any plan").isEmpty();
    }

    @Test
    void each_answer_that_makes_a_threat_urgent_is_given_by_someone() {
        Set<String> untried = new LinkedHashSet<>();
        CATALOGUE.items(Inquiry.class).forEach(item -> item.urgentIf().forEach((choice, threats) -> threats.stream()
                .filter(threat -> !isUrgentForSomeone(item, choice, threat))
                .forEach(threat -> untried.add(item.id() + ": " + choice + " → " + threat))));
        assertThat(untried).as("urgent paths that nobody takes").isEmpty();
    }

    private static boolean isUrgentForSomeone(Inquiry item, ChoiceId choice, ThreatId threat) {
        for (int i = 0; i < PEOPLE.size(); i++) {
            Assessment assessment = PLANS.get(i).assessment();
            ThreatRisk risk = assessment.threat(threat).orElseThrow();
            if (risk.urgentBy().stream().anyMatch(r -> r.item().equals(item))
                    && PEOPLE.get(i).answers().gave(item.id(), choice)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whoever_is_in_danger_is_shown_help_and_a_response_before_all_else() {
        for (int i = 0; i < PEOPLE.size(); i++) {
            Plan plan = PLANS.get(i);
            if (!plan.assessment().urgent().isEmpty()) {
                assertThat(plan.assessment().help()).as(PEOPLE.get(i).name()).isNotEmpty();
                assertThat(plan.first()).as(PEOPLE.get(i).name()).isNotEmpty();
                Action first = plan.first().get(0);
                boolean answersTheDanger =
                        first.within().isPresent() && first.threats().stream().anyMatch(ThreatRisk::urgent);
                assertThat(answersTheDanger || isNeededForAResponse(first, plan))
                        .as("%s begins with %s", PEOPLE.get(i).name(), first.id())
                        .isTrue();
            }
        }
    }

    private static boolean isNeededForAResponse(Action action, Plan plan) {
        return plan.actions().stream().filter(a -> a.within().isPresent()).anyMatch(a -> a.after().stream()
                .anyMatch(b -> b.first().id().equals(action.id())));
    }

    @Test
    void each_gate_holds_something_back_for_someone() {
        Set<String> untried = new LinkedHashSet<>();
        for (Rules.Gate gate : CATALOGUE.rules().gates()) {
            for (ChoiceId choice : choices(gate.when())) {
                boolean tried = false;
                for (int i = 0; i < PEOPLE.size(); i++) {
                    tried |= gave(PEOPLE.get(i), gate.when(), choice)
                            && PLANS.get(i).assessment().gates().contains(gate)
                            && holdsBack(PLANS.get(i), Set.of(gate.first()), Set.of(), gate.because());
                }
                if (!tried) {
                    untried.add(gate.id() + ": " + choice);
                }
            }
        }
        assertThat(untried)
                .as("gates that hold nothing back in any plan, by the answer that closes them")
                .isEmpty();
    }

    @Test
    void each_order_puts_something_first_for_someone() {
        Set<String> untried = new LinkedHashSet<>();
        for (Rules.Order order : CATALOGUE.rules().orders()) {
            for (ItemId first : order.first()) {
                if (PLANS.stream()
                        .filter(p -> p.assessment().orders().contains(order))
                        .noneMatch(p -> holdsBack(p, Set.of(first), new HashSet<>(order.before()), order.because()))) {
                    untried.add(order.id() + ": " + first);
                }
            }
        }
        assertThat(untried)
                .as("orders that order nothing in any plan, by the item that comes first")
                .isEmpty();
    }

    /** Whether one of the first stands in the plan before one of the others, and the plan says this reason. */
    private static boolean holdsBack(Plan plan, Set<ItemId> first, Set<ItemId> others, String because) {
        Map<ItemId, Integer> place = places(plan);
        return plan.actions().stream()
                .filter(a -> others.isEmpty() || others.contains(a.id()))
                .anyMatch(a -> a.after().stream()
                        .anyMatch(b -> first.contains(b.first().id())
                                && b.because().filter(because::equals).isPresent()
                                && place.get(b.first().id()) < place.get(a.id())));
    }

    @Test
    void nothing_stands_before_what_must_come_first() {
        for (int i = 0; i < PEOPLE.size(); i++) {
            Map<ItemId, Integer> place = places(PLANS.get(i));
            for (Action action : PLANS.get(i).actions()) {
                action.after().forEach(b -> assertThat(place.get(b.first().id()))
                        .as("%s comes before %s", b.first().id(), action.id())
                        .isLessThan(place.get(action.id())));
            }
        }
    }

    @Test
    void each_response_appears_for_someone() {
        Set<ItemId> untried =
                CATALOGUE.items(Response.class).map(Response::id).collect(Collectors.toCollection(LinkedHashSet::new));
        PLANS.forEach(plan -> plan.actions().forEach(a -> untried.remove(a.id())));
        assertThat(untried).as("responses that are in no plan").isEmpty();
    }

    private static Map<ItemId, Integer> places(Plan plan) {
        Map<ItemId, Integer> place = new HashMap<>();
        plan.actions().forEach(a -> place.put(a.id(), place.size()));
        return place;
    }

    private static List<ChoiceId> choices(Condition when) {
        List<ChoiceId> all = new ArrayList<>();
        when.clauses().forEach(c -> all.addAll(c.anyOf()));
        return all;
    }

    private static boolean gave(SamplePerson person, Condition when, ChoiceId choice) {
        return when.clauses().stream().anyMatch(c -> person.answers().gave(c.item(), choice));
    }
}
