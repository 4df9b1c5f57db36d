package kempt.plan;

import static kempt.testing.Draft.check;
import static kempt.testing.Drafts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.checklist.Who;
import kempt.testing.AnySheet;
import kempt.testing.Sheets;
import org.junit.jupiter.api.Test;

/** What comes round again, and what the person noted about it. */
class RecurringTest {
    private static final ItemId BACKUP = new ItemId("backup-tried");
    private static final LocalDate DONE = LocalDate.of(2026, 9, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 12, 1);

    private static List<Action> kept(Mark... marks) {
        Catalogue catalogue = catalogue()
                .hygiene("a", check("backup-tried", "loss").every(Period.ofMonths(3)))
                .build();
        AnswerSheet sheet = AnswerSheet.EMPTY.with(BACKUP, Sheets.on(DONE, "yes"));
        return new Planner(catalogue)
                .plan(new Assessor(catalogue).assess(sheet), AnySheet.TODAY, new Marks(List.of(marks)))
                .in(Lane.KEEP);
    }

    private static Mark later(LocalDate until) {
        return new Mark(
                BACKUP,
                Mark.Kind.LATER,
                AnySheet.TODAY,
                Optional.ofNullable(until),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void it_has_its_day() {
        assertThat(kept()).singleElement().satisfies(a -> assertThat(a.next()).contains(NEXT));
    }

    @Test
    void put_off_it_waits_for_the_day_that_was_named_if_that_is_later() {
        assertThat(kept(later(NEXT.plusMonths(1)))).singleElement().satisfies(a -> assertThat(a.next())
                .contains(NEXT.plusMonths(1)));
        assertThat(kept(later(NEXT.minusDays(1)))).singleElement().satisfies(a -> assertThat(a.next())
                .contains(NEXT));
    }

    @Test
    void put_off_for_good_it_does_not_come_round_until_that_is_taken_back() {
        assertThat(kept(later(null))).isEmpty();
        assertThat(kept(later(null), Mark.of(BACKUP, Mark.Kind.UNDO, AnySheet.TODAY)))
                .hasSize(1);
    }

    @Test
    void handed_on_it_says_so() {
        Mark hand = new Mark(
                BACKUP, Mark.Kind.HAND, AnySheet.TODAY, Optional.empty(), Optional.of(Who.FRIEND), Optional.of("Ana"));
        assertThat(kept(hand)).singleElement().satisfies(a -> assertThat(a.mark())
                .contains(hand));
    }
}
