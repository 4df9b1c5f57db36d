package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Wording;
import kempt.assess.Told;
import kempt.checklist.Asked;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.QuestionType;
import kempt.checklist.Who;
import kempt.plan.Mark;
import kempt.plan.Marks;
import kempt.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sheet for someone else holds, and above all what it does not. */
class SheetTest {
    private static final String NOTE = "CANARY-NOTE ${jndi:ldap://x} [x](file:///etc/passwd) <img src=x>";
    private static final String TEXT = "CANARY-TEXT ${env:HOME} # heading | pipe";

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothing_that_was_told_or_noted_is_there_unasked(String name) {
        Plan plan = Samples.plan(marked(name));

        assertThat(plan.assessment().situation()).as("what could leak").isNotEmpty();
        for (Sheet sheet : sheets(Chosen.NOTHING)) {
            String text = plain(sheet, plan);
            assertThat(text).doesNotContain("CANARY", "${");
            for (Told told : Chosen.tellable(plan)) {
                String words = Wording.of(told.item().question(), told.given().answer());
                if (words.length() > 12) {
                    assertThat(text).doesNotContain(words);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sheets_for_others_name_no_threat_no_level_and_no_number(String name) {
        Plan plan = Samples.plan(marked(name));

        for (Sheet sheet : List.of(new FriendSheet(Chosen.NOTHING), new EmployerLetter(Chosen.NOTHING))) {
            String text = plain(sheet, plan);
            assertThat(text).doesNotContain("percent", "urgent");
            plan.assessment().threats().forEach(r -> assertThat(text)
                    .doesNotContain(r.threat().title()));
            Stream.of(Level.values())
                    .filter(l -> l != Level.LOW && l != Level.HIGH)
                    .forEach(l -> assertThat(text).doesNotContain(l.spoken()));
        }
    }

    @Test
    void what_was_told_runs_its_own_way_on_a_sheet_too() {
        Plan plan = Samples.plan(marked(samples().get(0)));
        Set<ItemId> all = Chosen.tellable(plan).stream().map(t -> t.item().id()).collect(Collectors.toSet());

        for (Sheet sheet : sheets(new Chosen(Optional.empty(), Optional.empty(), all, Map.of()))) {
            assertThat(new Html(Locale.ENGLISH).write(sheet.of(plan)))
                    .contains("<bdi dir=\"auto\">" + TEXT.replace("'", "&#39;") + "</bdi>");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_chosen_is_there_and_the_notes_still_are_not(String name) {
        Plan plan = Samples.plan(marked(name));
        Set<ItemId> all = Chosen.tellable(plan).stream().map(t -> t.item().id()).collect(Collectors.toSet());

        for (Sheet sheet : sheets(new Chosen(Optional.empty(), Optional.empty(), all, Map.of()))) {
            assertThat(plain(sheet, plan)).contains(TEXT).doesNotContain("CANARY-NOTE");
        }
    }

    @Test
    void one_answer_can_be_told_without_the_others() {
        Plan plan = Samples.plan(marked("doxxed-streamer.yml"));
        Chosen chosen = new Chosen(Optional.empty(), Optional.empty(), Set.of(new ItemId("from-whom")), Map.of());

        assertThat(plain(new FriendSheet(chosen), plan)).contains("From whom:").doesNotContain("When:", "CANARY");
    }

    @Test
    void what_somebody_would_rather_not_say_is_never_told() {
        AnswerSheet answers =
                Samples.answers("doxxed-streamer.yml").with(new ItemId("from-whom"), Answer.Stock.RATHER_NOT_SAY);

        assertThat(Chosen.tellable(Samples.plan(answers)))
                .noneMatch(t -> t.item().id().value().equals("from-whom"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatever_can_be_chosen_is_written_literally(String name) {
        AnswerSheet answers = marked(name);
        Plan plan = Samples.plan(answers);
        Set<ItemId> told =
                Chosen.tellable(plan).stream().map(t -> t.item().id()).collect(Collectors.toSet());
        for (Sheet one : sheets(Chosen.NOTHING)) {
            Chosen all = new Chosen(Optional.of(one.parts(plan)), Optional.empty(), told, answers.notes());
            for (Sheet sheet : sheets(all)) {
                assertThat(plain(sheet, plan)).contains(NOTE, TEXT);
                assertThat(new Markdown().write(sheet.of(plan)))
                        .contains("CANARY-NOTE ${jndi:ldap\\://x} \\[x\\]", "\\<img src=x\\>")
                        .doesNotContain("[x](", " <img", "](file");
            }
        }
    }

    @Test
    void only_what_was_named_is_handed_over() {
        Plan plan = Samples.plan(Samples.answers("doxxed-streamer.yml"));
        Chosen chosen = new Chosen(
                Optional.of(List.of("sort-messages", "dox-report-the-details")), Optional.empty(), Set.of(), Map.of());

        assertThat(plain(new FriendSheet(chosen), plan))
                .contains("Sort messages", "Report each post that shows your private details")
                .doesNotContain("side by side", "Save what can be seen");
    }

    /** What a person noted as given to someone is chosen too; the name they noted is theirs. */
    @Test
    void what_was_given_to_someone_is_on_their_sheet_and_on_no_other() {
        ItemId item = new ItemId("dox-report-the-details");
        Mark mark = new Mark(
                item,
                Mark.Kind.HAND,
                LocalDate.of(2026, 11, 22),
                Optional.empty(),
                Optional.of(Who.FRIEND),
                Optional.of("CANARY"));
        Plan plan = Samples.plan(Samples.answers("doxxed-streamer.yml"), new Marks(List.of(mark)));
        String act = "Report each post that shows your private details";

        assertThat(plain(new FriendSheet(Chosen.NOTHING), plan)).contains(act).doesNotContain("CANARY");
        assertThat(new FriendSheet(Chosen.NOTHING).leftOut(plan)).doesNotContain(item.value());
        assertThat(plain(new EmployerLetter(Chosen.NOTHING), plan)).doesNotContain(act, "CANARY");
        assertThat(new OwnList(Chosen.NOTHING).parts(plan)).doesNotContain(item.value());
    }

    @Test
    void what_was_put_off_waits() {
        ItemId item = new ItemId("capture-before-blocking");
        Plan plan = Samples.plan(
                Samples.answers("doxxed-streamer.yml"),
                new Marks(List.of(Mark.of(item, Mark.Kind.LATER, LocalDate.of(2026, 11, 22)))));

        assertThat(new OwnList(Chosen.NOTHING).parts(plan)).isNotEmpty().doesNotContain(item.value());
    }

    private static List<Sheet> sheets(Chosen chosen) {
        return List.of(new FriendSheet(chosen), new EmployerLetter(chosen), new OwnList(chosen));
    }

    /** On lines so wide that nothing is broken. */
    private static String plain(Sheet sheet, Plan plan) {
        return new PlainText(100_000).write(sheet.of(plan));
    }

    /** A sample with marked words in each text and a marked note to every item, answered or not. */
    private static AnswerSheet marked(String name) {
        AnswerSheet sheet = Samples.answers(name);
        Map<ItemId, String> notes = new HashMap<>();
        for (Asked asked : Samples.catalogue().items(Asked.class).toList()) {
            notes.put(asked.id(), NOTE);
            if (asked.question().type() == QuestionType.TEXT) {
                sheet = sheet.with(asked.id(), new Answer.Wrote(TEXT));
            }
        }
        return new AnswerSheet(sheet.answers(), notes);
    }
}
