package kempt.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds across files.
 *
 * @param country the item that tells the country, if any
 * @param moment the item that tells now, ahead or routine, if any
 * @param riskLeg the risk checklists of a sitting, in the order they are asked
 * @param again what is asked when a sitting is done again
 */
public record Rules(
        Optional<ItemId> country,
        Optional<ItemId> moment,
        List<ChecklistId> riskLeg,
        Again again,
        List<Gate> gates,
        List<Order> orders) {
    /** No rule at all. */
    public static final Rules NONE =
            new Rules(Optional.empty(), Optional.empty(), List.of(), Again.NONE, List.of(), List.of());

    /**
     * What is asked when a sitting is done again.
     *
     * @param always asked each time
     * @param since asked only then; a yes opens the situation anew
     */
    public record Again(List<ItemId> always, Optional<ItemId> since) {
        public static final Again NONE = new Again(List.of(), Optional.empty());

        public Again {
            always = List.copyOf(always);
        }

        /** Whether it is asked in every sitting that is done again, however fresh its answer is. */
        public boolean asksEachTime(ItemId item) {
            return always.contains(item) || since.filter(item::equals).isPresent();
        }
    }

    /** While the condition holds, actions that change one of these come after {@code first}. */
    public record Gate(String id, Condition when, Set<Change> before, ItemId first, String because) {
        public Gate {
            before = Set.copyOf(before);
        }
    }

    /** While the condition holds, each of {@code first} comes before each of {@code before}, if it is open. */
    public record Order(String id, Condition when, List<ItemId> first, List<ItemId> before, String because) {
        public Order {
            first = List.copyOf(first);
            before = List.copyOf(before);
        }
    }

    public Rules {
        riskLeg = List.copyOf(riskLeg);
        gates = List.copyOf(gates);
        orders = List.copyOf(orders);
    }

    /** These rules and those; where both name an item, these count. */
    public Rules and(Rules other) {
        return new Rules(
                country.or(other::country),
                moment.or(other::moment),
                riskLeg.isEmpty() ? other.riskLeg : riskLeg,
                again.equals(Again.NONE) ? other.again : again,
                Stream.concat(gates.stream(), other.gates.stream()).toList(),
                Stream.concat(orders.stream(), other.orders.stream()).toList());
    }
}
