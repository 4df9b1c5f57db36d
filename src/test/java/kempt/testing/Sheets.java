package kempt.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.checklist.ChoiceId;
import kempt.checklist.ItemId;

/** Answers in the words of an answers file. */
public final class Sheets {
    private Sheets() {}

    /** Item and answer in turn: {@code sheet("has-email", "yes", "screen-lock", "not-sure")}. */
    public static AnswerSheet sheet(String... itemsAndAnswers) {
        Map<ItemId, Given> answers = new LinkedHashMap<>();
        for (int i = 0; i < itemsAndAnswers.length; i += 2) {
            answers.put(new ItemId(itemsAndAnswers[i]), Given.of(said(itemsAndAnswers[i + 1])));
        }
        return new AnswerSheet(answers, Map.of());
    }

    /** The choice, or the stock answer, with this word; several choices with blanks between. */
    public static Answer said(String word) {
        return Answer.Stock.of(word)
                .map(Answer.class::cast)
                .orElseGet(() -> new Answer.Chose(
                        Arrays.stream(word.split(" ", -1)).map(ChoiceId::new).toList()));
    }

    /** An answer given long ago, as whoever built the sheet marked it. */
    public static Given aged(String word) {
        return Given.of(said(word)).withStale(true);
    }

    public static Given on(LocalDate day, String word) {
        return new Given(said(word), Optional.of(day), Optional.empty(), false);
    }
}
