package kempt.answer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.ItemId;
import kempt.checklist.yaml.House;
import kempt.yaml.Problem;
import kempt.yaml.ProblemPrinter;
import kempt.yaml.Reading;
import kempt.yaml.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private final Catalogue house = House.catalogue();

    @Test
    void every_kind_of_answer_is_read() {
        AnswerSheet sheet = read("""
                        format: kempt-answers/1
                        answers:
                          moment: now
                          what-happened: [mob, insults]
                          allies: not-sure
                          told-in-words: {text: "not-sure"}
                          how-many: 012
                          since-when: 2026-11-02
                          main-email-second-step: {answer: sms, on: 2026-05-02, edition: 1}
                        notes:
                          allies: ask Ana
                        """).value().orElseThrow();

        assertThat(sheet.answer(id("moment"))).hasValue(Answer.Chose.of(new ChoiceId("now")));
        assertThat(sheet.answer(id("what-happened")))
                .hasValue(Answer.Chose.of(new ChoiceId("insults"), new ChoiceId("mob")));
        assertThat(sheet.answer(id("allies"))).hasValue(Answer.Stock.NOT_SURE);
        assertThat(sheet.answer(id("told-in-words"))).hasValue(new Answer.Wrote("not-sure"));
        assertThat(sheet.answer(id("how-many"))).hasValue(new Answer.Counted(12));
        assertThat(sheet.answer(id("since-when"))).hasValue(new Answer.On(LocalDate.of(2026, 11, 2)));
        assertThat(sheet.given(id("main-email-second-step")))
                .hasValue(new Given(
                        Answer.Chose.of(new ChoiceId("sms")),
                        Optional.of(LocalDate.of(2026, 5, 2)),
                        Optional.of(1),
                        false));
        assertThat(sheet.note(id("allies"))).hasValue("ask Ana");
    }

    @Test
    void a_former_id_stands_for_the_item_it_became() {
        AnswerSheet sheet = read("format: kempt-answers/1\nanswers: {email-2fa: app}\n")
                .value()
                .orElseThrow();

        assertThat(sheet.answer(id("main-email-second-step"))).isPresent();
    }

    @Test
    void a_key_that_is_there_twice_hides_nothing_else() {
        Reading<AnswerSheet> reading = read("""
                format: kempt-answers/1
                answers:
                  momment: now
                  allies: yes
                  allies: no
                  moment: {answer: now, on: 2026-15-02, since: 2}
                """);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("duplicate-key", "unknown-question", "bad-day", "not-in-answers");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Reading<AnswerSheet> reading = read("""
                format: kempt-answers/1
                answers:
                  momment: now
                  allies: sometimes
                  told-in-words: it began in May
                  what-happened: [none, mob]
                """);

        assertThat(reading.value()).isEmpty();
        assertThat(ProblemPrinter.print(reading.problems())).isEqualTo("""
                        answers.yml:3:3: error: there is no question 'momment'
                            3 |   momment: now
                              |   ^^^^^^^
                           did you mean 'moment'?
                           [unknown-question]  more: kempt explain unknown-question

                        answers.yml:4:11: error: 'allies' does not offer 'sometimes'
                            4 |   allies: sometimes
                              |           ^^^^^^^^^
                           it offers 'yes', 'no', 'not-sure', 'does-not-apply', 'rather-not-say'
                           [unknown-answer]  more: kempt explain unknown-answer

                        answers.yml:5:18: error: free text must be wrapped, so that it is not taken for a word such as not-sure
                            5 |   told-in-words: it began in May
                              |                  ^^^^^^^^^^^^^^^
                           write  {text: "it began in May"}
                           [text-not-wrapped]  more: kempt explain text-not-wrapped

                        answers.yml:6:18: error: 'none' excludes all others
                            6 |   what-happened: [none, mob]
                              |                  ^
                           keep either 'none' or the others
                           [none-and-others]  more: kempt explain none-and-others

                        4 errors in 1 file
                        """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_was_written_is_read_back_unchanged(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            AnswerSheet sheet = sheet(random);

            Reading<AnswerSheet> back = read(AnswersWriter.write(sheet));

            assertThat(back.value())
                    .as(() -> AnswersWriter.write(sheet) + ProblemPrinter.print(back.problems()))
                    .hasValue(sheet);
        }
    }

    private AnswerSheet sheet(Random random) {
        Map<ItemId, Given> answers = new LinkedHashMap<>();
        Map<ItemId, String> notes = new LinkedHashMap<>();
        for (Asked asked : house.items(Asked.class).toList()) {
            if (random.nextInt(4) > 0) {
                answers.put(
                        asked.id(),
                        new Given(
                                answer(asked, random),
                                random.nextInt(3) > 0
                                        ? Optional.empty()
                                        : Optional.of(LocalDate.ofEpochDay(random.nextInt(40000))),
                                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(1 + random.nextInt(9)),
                                false));
            }
            if (random.nextInt(3) == 0) {
                notes.put(asked.id(), "n" + text(random));
            }
        }
        return new AnswerSheet(answers, notes);
    }

    private static Answer answer(Asked asked, Random random) {
        if (random.nextInt(4) == 0) {
            return List.of(Answer.Stock.values()).get(random.nextInt(3));
        }
        List<ChoiceId> choices = new ArrayList<>(
                asked.question().choices().stream().map(Choice::id).toList());
        return switch (asked.question().type()) {
            case ONE -> Answer.Chose.of(choices.get(random.nextInt(choices.size())));
            case SEVERAL ->
                random.nextInt(3) == 0
                        ? Answer.Chose.of(ChoiceId.NONE)
                        : new Answer.Chose(choices.subList(0, 1 + random.nextInt(choices.size() - 1)));
            case TEXT -> new Answer.Wrote(text(random));
            case NUMBER -> new Answer.Counted(random.nextInt());
            case DATE -> new Answer.On(LocalDate.ofEpochDay(random.nextInt(40000)));
        };
    }

    /** Short texts of what tends to go wrong, and of any characters at all. */
    private static String text(Random random) {
        String[] hard = {
            "not-sure", "yes", "'", "\"", "\\", "\n", "\n\n", "\r", "\t", " ", ": ", " #", "- ", "---", "...", "{", "]",
                    "&a",
            "*a", "!b", "|", ">", "%", "@", "`", "~", "null", "012", "1e3", "${x}", "é", "‏", "שלום", "🙂", "👩‍🚒",
                    "\u0000",
            "\u001b[31m", "\u0085", "\u2028", "\ufeff", "\u202e", "<<", "=", "?", ","
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            if (random.nextInt(3) > 0) {
                text.append(hard[random.nextInt(hard.length)]);
            } else {
                int c = random.nextInt(random.nextBoolean() ? 0x250 : 0x110000);
                text.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 'x' : c);
            }
        }
        return text.toString();
    }

    private Reading<AnswerSheet> read(String yaml) {
        return new AnswersReader(house).read(new Source("answers.yml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static ItemId id(String id) {
        return new ItemId(id);
    }
}
