package kempt.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Threat;
import kempt.testing.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each threat, its dozen heaviest checks hold half of the weight or more: who has done what matters, and nothing
 * else, sees the level go down. Many small checks must not bury the few that guides agree on.
 */
class HeaviestChecksTest {
    private static final Catalogue CATALOGUE = Shipped.catalogue();
    private static final int DOZEN = 12;

    static Stream<Threat> threats() {
        return CATALOGUE.threats().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("threats")
    void the_twelve_heaviest_checks_of_a_threat_hold_half_of_its_weight(Threat threat) {
        List<Integer> weights = CATALOGUE
                .items(Check.class)
                .filter(c -> c.guards().contains(threat.id()))
                .map(c -> CATALOGUE.scoring().weightPoints().get(c.weight()))
                .sorted(Comparator.reverseOrder())
                .toList();
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        int heaviest = weights.stream().limit(DOZEN).mapToInt(Integer::intValue).sum();
        assertThat(weights).as("checks that guard against %s", threat.id()).isNotEmpty();
        assertThat(2 * heaviest)
                .as(
                        "%s: the %d heaviest of %d checks have %d of %d points",
                        threat.id(), DOZEN, weights.size(), heaviest, all)
                .isGreaterThanOrEqualTo(all);
    }
}
