package kempt.answer;

import java.util.stream.Collectors;
import kempt.checklist.Choice;
import kempt.checklist.Question;

/** An answer in the words of its question. */
public final class Wording {
    private Wording() {}

    /** The choices' texts, the typed text, the number, the date, or the stock answer in words. */
    public static String of(Question question, Answer answer) {
        if (answer instanceof Answer.Chose chose) {
            return chose.choices().stream()
                    .map(c -> question.choice(c).map(Choice::text).orElse(c.value()))
                    .collect(Collectors.joining("; "));
        }
        if (answer instanceof Answer.Wrote wrote) {
            return wrote.text();
        }
        if (answer instanceof Answer.Counted counted) {
            return Long.toString(counted.number());
        }
        return answer instanceof Answer.On on ? on.day().toString() : of((Answer.Stock) answer);
    }

    public static String of(Answer.Stock stock) {
        return switch (stock) {
            case NOT_SURE -> "Not sure";
            case DOES_NOT_APPLY -> "Does not apply";
            case RATHER_NOT_SAY -> "Rather not say";
        };
    }
}
