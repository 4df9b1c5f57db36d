package kempt.sitting;

import static kempt.checklist.Level.HIGH;
import static kempt.testing.Draft.asked;
import static kempt.testing.Draft.check;
import static kempt.testing.Drafts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.Ageing;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.ChoiceId;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.history.History;
import kempt.history.Run;
import kempt.interview.Outcome;
import org.junit.jupiter.api.Test;

/** What is asked on the days after a first sitting. */
class AgainTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final Catalogue CATALOGUE = catalogue()
            .threat("doxxing", HIGH, HIGH)
            .risk(
                    "arriving",
                    asked("since"),
                    asked("what").label("What"),
                    asked("from-whom").label("From whom"),
                    asked("how").onlyIf("what", "yes").label("How"),
                    asked("role"))
            .hygiene(
                    "accounts",
                    asked("has-email"),
                    check("second-step", "doxxing").onlyIf("has-email", "yes"),
                    check("aliases", "doxxing").onlyIf("has-email", "yes"))
            .since("since")
            .build();

    private final List<Run> runs = new ArrayList<>();

    @Test
    void when_something_has_happened_the_situation_is_asked_again_and_enter_keeps_what_was_told() {
        sit(0, new Replier().says("what", "yes").says("how", "no").says("role", "yes"));
        Replier later = sit(1, new Replier().says("since", "yes"));
        assertThat(later.asked()).containsExactly("since", "what", "from-whom", "how");
        assertThat(later.shownAnswered()).containsExactly("what", "how");
        assertThat(latest().gave(new ItemId("what"), ChoiceId.YES)).isTrue();
    }

    @Test
    void when_nothing_has_happened_it_stays_as_it_was() {
        sit(0, new Replier().says("what", "yes").says("how", "no"));
        assertThat(sit(1, new Replier().says("since", "no")).asked()).containsExactly("since");
    }

    @Test
    void that_something_had_happened_is_not_taken_as_said_again() {
        sit(0, new Replier().says("what", "yes"));
        sit(1, new Replier().says("since", "yes"));
        Replier third = sit(2, new Replier());
        assertThat(third.asked()).containsExactly("since");
        assertThat(third.shownAnswered()).isEmpty();
    }

    @Test
    void what_was_skipped_once_is_not_asked_on_any_later_day() {
        sit(0, new Replier().says("what", "yes").says("has-email", "yes").says("aliases", "yes"));
        for (int day = 1; day < 4; day++) {
            assertThat(sit(day, new Replier()).asked()).containsExactly("since");
        }
    }

    @Test
    void what_follows_from_an_answer_of_today_is_asked() {
        sit(0, new Replier().says("what", "no"));
        assertThat(sit(1, new Replier().says("since", "yes").says("what", "yes"))
                        .asked())
                .containsExactly("since", "what", "from-whom", "how");
    }

    private Replier sit(int day, Replier person) {
        History past = new History(runs, List.of());
        LocalDate today = FIRST.plusDays(day);
        AnswerSheet start = past.sheet(CATALOGUE, today);
        Optional<Before> before = past.latest()
                .map(run -> new Before(start, past.seen(CATALOGUE), run.editions(), run.levelsBefore(), Set.of()));
        Sitting sitting = new Sitting(
                CATALOGUE,
                person,
                new Sitting.Wishes(Depth.STANDARD, List.of(), false, "Nothing is written.", before),
                Keeper.NONE);
        Outcome outcome = sitting.run(start, Set.of());
        AnswerSheet sheet = Ageing.dated(outcome.sheet(), CATALOGUE, today);
        runs.add(Run.of(today, sheet, outcome.seen(), new Assessor(CATALOGUE).assess(sheet), CATALOGUE));
        return person;
    }

    private AnswerSheet latest() {
        return runs.get(runs.size() - 1).sheet();
    }
}
