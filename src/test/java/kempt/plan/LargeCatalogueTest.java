package kempt.plan;

import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Draft.response;
import static kempt.testing.Drafts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kempt.answer.Ageing;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.assess.Triage;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Change;
import kempt.checklist.Check;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.Noticed;
import kempt.testing.Draft;
import kempt.testing.Sheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand items, all open, many of them waiting for others: what would take minutes if anything grew with the
 * square of their number. What is allowed is computing time, and a multiple of what is needed.
 */
class LargeCatalogueTest {
    private static final Duration ALLOWED = Duration.ofSeconds(1);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Catalogue CATALOGUE = large();
    private static final AnswerSheet SHEET = allOpen(CATALOGUE);

    @BeforeAll
    static void warmUp() {
        plan();
    }

    @Test
    void is_assessed_and_planned_in_a_moment() {
        Planned planned = within(() -> plan());
        assertThat(planned.todo()).hasSize(8000);
    }

    @Test
    void all_of_its_answers_are_dated_in_a_moment() {
        AnswerSheet dated = within(() -> Ageing.marked(Ageing.dated(SHEET, CATALOGUE, TODAY), CATALOGUE, TODAY));
        assertThat(dated.answers()).hasSize(SHEET.answers().size());
        assertThat(dated.answers().values()).allMatch(given -> given.on().equals(Optional.of(TODAY)));
    }

    @Test
    void is_triaged_in_a_moment() {
        List<Asked> asked = within(() -> new Triage(CATALOGUE, Depth.FULL).hygiene(SHEET, Set.of()));
        assertThat(asked).hasSize(7500);
    }

    @Test
    void a_chain_through_all_of_it_is_planned_in_a_moment() {
        Catalogue chain = catalogue()
                .hygiene(
                        "h",
                        items(
                                10_000,
                                n -> n == 0
                                        ? check("c-0", "a")
                                        : check("c-" + n, "a").after("c-" + (n - 1))))
                .build();
        AnswerSheet sheet = allOpen(chain);
        Planned planned = within(() -> Planned.of(chain, sheet));
        assertThat(planned.order()).startsWith("c-0", "c-1", "c-2").endsWith("c-9999");
    }

    @Test
    void things_that_are_all_alike_and_loud_are_planned_in_a_moment() {
        Catalogue alike = catalogue()
                .hygiene("h", items(10_000, n -> check("c-" + n, "a").noticed(Noticed.YES)))
                .build();
        AnswerSheet sheet = allOpen(alike);
        assertThat(within(() -> Planned.of(alike, sheet)).todo()).hasSize(10_000);
    }

    private static <T> T within(Supplier<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        T result = work.get();
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(ALLOWED);
        return result;
    }

    private static Planned plan() {
        return Planned.of(CATALOGUE, SHEET);
    }

    private static Catalogue large() {
        return catalogue()
                .risk("r", items(2000, n -> asked("r-" + n)
                        .likelier("yes", threat(n), threat(n + 1))
                        .urgentIf("yes", threat(n % 3))))
                .hygiene("h", items(7500, LargeCatalogueTest::chained))
                .responses("p", items(500, n -> response("p-" + n, threat(n), threat(n + 3))
                        .when(Level.VERY_LOW)
                        .after("c-" + n)))
                .gate("r-0", "yes", Set.of(Change.ACCOUNT), "c-0")
                .build();
    }

    private static Draft chained(int n) {
        Draft draft = check("c-" + n, threat(n), threat(n + 7), threat(n + 11))
                .weight(List.of(Level.values()).get(n % 5))
                .takes(1 + n % 97)
                .noticed(List.of(Noticed.values()).get(n % 3));
        if (n % 4 == 3) {
            draft.changes(Change.ACCOUNT);
        }
        return n % 10 == 0 ? draft : draft.after("c-" + (n - 1)).onlyIf("r-" + n % 2000, "yes");
    }

    private static String threat(int n) {
        return "t-" + n % 20;
    }

    private static Draft[] items(int count, IntFunction<Draft> item) {
        return IntStream.range(0, count).mapToObj(item).toArray(Draft[]::new);
    }

    private static AnswerSheet allOpen(Catalogue catalogue) {
        Map<ItemId, Given> answers = new HashMap<>();
        catalogue
                .items(Asked.class)
                .forEach(i -> answers.put(i.id(), Given.of(Sheets.said(i instanceof Check ? "no" : "yes"))));
        return new AnswerSheet(answers, Map.of());
    }
}
