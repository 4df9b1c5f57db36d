package kempt.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kempt.answer.Ageing;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.ChecklistId;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.Question;
import kempt.checklist.QuestionType;
import kempt.checklist.Verdict;
import kempt.checklist.Who;
import kempt.checklist.yaml.CatalogueReader;
import kempt.checklist.yaml.Shelf;
import kempt.plan.Mark;
import kempt.plan.Marks;
import kempt.testing.Draft;
import kempt.testing.Drafts;
import kempt.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept comes back the same, and two runs are told apart for the right reasons. */
class HistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Catalogue SHIPPED =
            CatalogueReader.read(Shelf.shipped()).value().orElseThrow();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_run_reads_back_as_it_was_written(long seed) {
        Run run = run(sheet(new Random(seed)), TODAY);
        assertThat(RecordJson.history(List.of(RecordJson.write(run))).runs()).containsExactly(run);
    }

    @Test
    void a_note_on_the_plan_reads_back_as_it_was_written() {
        Mark handed = new Mark(
                new ItemId("trusted-person"),
                Mark.Kind.HAND,
                TODAY,
                Optional.of(TODAY.plusDays(3)),
                Optional.of(Who.FRIEND),
                Optional.of("Ana \"✓\" ${x}\\"));
        assertThat(RecordJson.history(List.of(RecordJson.write(handed))).marks())
                .containsExactly(handed);
    }

    @Test
    void a_draft_reads_back_as_it_was_written() {
        RecordJson.Scope scope = new RecordJson.Scope(Depth.QUICK, List.of(new ChecklistId("accounts")));
        RecordJson.Draft draft = new RecordJson.Draft(
                TODAY, sheet(new Random(7)), Set.of(new ItemId("moment")), true, Optional.of(scope));
        assertThat(RecordJson.draft(RecordJson.write(draft))).isEqualTo(draft);
    }

    @Test
    void a_draft_of_the_first_kempt_does_not_tell_how_much_it_asks() {
        String first = "{\"format\": \"kempt-draft/1\", \"on\": \"2026-11-23\", \"again\": false,"
                + " \"answers\": {}, \"seen\": [\"moment\"]}";
        RecordJson.Draft draft = RecordJson.draft(first.getBytes(StandardCharsets.UTF_8));
        assertThat(draft.scope()).isEmpty();
        assertThat(draft.seen()).containsExactly(new ItemId("moment"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void comparing_a_run_with_itself_finds_nothing_and_the_other_way_round_is_the_mirror(long seed) {
        Random random = new Random(seed);
        Run a = run(sheet(random), TODAY.minusMonths(4));
        Run b = run(sheet(random), TODAY);
        assertThat(Comparison.of(a, a, SHIPPED).isEmpty()).isTrue();
        assertThat(Comparison.of(a, b, SHIPPED).mirrored()).isEqualTo(Comparison.of(b, a, SHIPPED));
    }

    @Test
    void a_cause_is_named_when_an_answer_moved_a_threat() {
        ItemId item = new ItemId("main-email-second-step");
        AnswerSheet before = AnswerSheet.EMPTY.with(item, stock());
        Check check = (Check) SHIPPED.item(item).orElseThrow();
        Choice done = check.question().choices().stream()
                .filter(c -> check.means().get(c.id()) == Verdict.DONE)
                .findFirst()
                .orElseThrow();
        Comparison comparison = Comparison.of(
                run(before, TODAY.minusDays(30)), run(before.with(item, Answer.Chose.of(done.id())), TODAY), SHIPPED);
        assertThat(comparison.answers()).containsExactly(item);
        assertThat(comparison.shifts())
                .allSatisfy(s -> assertThat(s.causes()).contains(new Cause(Cause.Kind.YOU_CHANGED, item)));
    }

    @Test
    void a_cause_is_named_when_an_answer_moved_a_domain() {
        ItemId item = new ItemId("main-email-second-step");
        AnswerSheet before = AnswerSheet.EMPTY.with(item, Answer.Chose.of(new ChoiceId("password")));
        AnswerSheet after = AnswerSheet.EMPTY.with(item, Answer.Chose.of(new ChoiceId("passkey")));
        assertThat(Comparison.of(run(before, TODAY.minusDays(30)), run(after, TODAY), SHIPPED)
                        .domains())
                .singleElement()
                .satisfies(d -> assertThat(d.causes()).containsExactly(new Cause(Cause.Kind.YOU_CHANGED, item)));
    }

    @Test
    void a_domain_moves_because_its_questions_fell_away() {
        ItemId email = new ItemId("has-email");
        AnswerSheet before = AnswerSheet.EMPTY
                .with(email, Answer.Chose.of(new ChoiceId("yes")))
                .with(new ItemId("main-email-second-step"), Answer.Chose.of(new ChoiceId("password")));
        AnswerSheet after = before.with(email, Answer.Chose.of(new ChoiceId("no")));
        assertThat(Comparison.of(run(before, TODAY.minusDays(30)), run(after, TODAY), SHIPPED)
                        .domains())
                .singleElement()
                .satisfies(d -> assertThat(d.causes()).containsExactly(new Cause(Cause.Kind.YOU_CHANGED, email)));
    }

    @Test
    void an_item_that_was_renamed_is_the_same_item_in_a_comparison() {
        Catalogue catalogue = Drafts.catalogue()
                .threat("t", Level.HIGH, Level.HIGH)
                .hygiene("h", Draft.check("new-name", "t").was("old-name"))
                .build();
        Run then = bare(catalogue, Sheets.sheet("old-name", "yes"));
        Run now = bare(catalogue, Sheets.sheet("new-name", "yes"));
        assertThat(Comparison.of(then, now, catalogue).answers()).isEmpty();
    }

    private static Run bare(Catalogue catalogue, AnswerSheet sheet) {
        return Run.of(TODAY, sheet, sheet.answers().keySet(), new Assessor(catalogue).assess(sheet), catalogue);
    }

    @Test
    void what_is_marked_done_counts_as_in_place_until_it_ages_and_undo_takes_it_back() {
        Check check = SHIPPED.items(Check.class).findFirst().orElseThrow();
        Run run = run(AnswerSheet.EMPTY.with(check.id(), stock()), TODAY.minusDays(1));
        Mark done = Mark.of(check.id(), Mark.Kind.DONE, TODAY);
        AnswerSheet known = new History(List.of(run), List.of(done)).sheet(SHIPPED, TODAY);
        assertThat(known.given(check.id()).orElseThrow().stale()).isFalse();
        assertThat(known.answer(check.id())).isNotEqualTo(Optional.of(stock()));
        LocalDate later = TODAY.plus(check.ages()).plusDays(1);
        assertThat(new History(List.of(run), List.of(done))
                        .sheet(SHIPPED, later)
                        .given(check.id())
                        .orElseThrow()
                        .stale())
                .isTrue();
        Mark undo = Mark.of(check.id(), Mark.Kind.UNDO, TODAY);
        assertThat(new History(List.of(run), List.of(done, undo))
                        .sheet(SHIPPED, TODAY)
                        .answer(check.id()))
                .contains(stock());
    }

    @Test
    void undo_brings_back_the_note_before() {
        ItemId item = new ItemId("x");
        Mark later = Mark.of(item, Mark.Kind.LATER, TODAY);
        Marks marks =
                new Marks(List.of(later, Mark.of(item, Mark.Kind.DONE, TODAY), Mark.of(item, Mark.Kind.UNDO, TODAY)));
        assertThat(marks.on(item)).contains(later);
    }

    private static Answer stock() {
        return Answer.Stock.RATHER_NOT_SAY;
    }

    private static Run run(AnswerSheet answers, LocalDate on) {
        AnswerSheet sheet = Ageing.marked(Ageing.dated(answers, SHIPPED, on), SHIPPED, on);
        return Run.of(on, sheet, sheet.answers().keySet(), new Assessor(SHIPPED).assess(sheet), SHIPPED);
    }

    /** Some hundred answers of all kinds, with texts that are hard to keep. */
    private static AnswerSheet sheet(Random random) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        List<Asked> items = new ArrayList<>(SHIPPED.items(Asked.class).toList());
        for (Asked item : items) {
            if (random.nextInt(4) == 0) {
                sheet = sheet.with(item.id(), answer(item.question(), random));
            }
            if (random.nextInt(40) == 0) {
                sheet = sheet.noted(item.id(), "a \"note\" \\ ${x} שלום \uD83D\uDE42 line");
            }
        }
        return sheet;
    }

    private static Answer answer(Question question, Random random) {
        if (random.nextInt(5) == 0) {
            return List.of(Answer.Stock.values()).get(random.nextInt(3));
        }
        if (question.type() == QuestionType.TEXT) {
            return new Answer.Wrote("not-sure\n\t\"" + random.nextInt());
        }
        if (question.type() == QuestionType.NUMBER) {
            return new Answer.Counted(random.nextInt());
        }
        if (question.type() == QuestionType.DATE) {
            return new Answer.On(TODAY.minusDays(random.nextInt(900)));
        }
        List<Choice> choices = question.choices();
        return Answer.Chose.of(choices.get(random.nextInt(choices.size())).id());
    }
}
