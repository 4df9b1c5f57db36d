package kempt.answer;

import java.util.List;
import java.util.stream.Collectors;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.Question;

/** An answer in the words of its question. */
public final class Wording {
    private Wording() {}

    /** The choices' texts, the typed text, the number, the date, or the stock answer in words. */
    public static String of(Question question, Answer answer) {
        if (answer instanceof Answer.Chose chose) {
            return of(question, chose.choices());
        }
        if (answer instanceof Answer.Wrote wrote) {
            return wrote.text();
        }
        if (answer instanceof Answer.Counted counted) {
            return Long.toString(counted.number());
        }
        return answer instanceof Answer.On on ? on.day().toString() : of((Answer.Stock) answer);
    }

    /** The texts of some choices, stock answers among them. */
    public static String of(Question question, List<ChoiceId> choices) {
        return choices.stream().map(c -> of(question, c)).collect(Collectors.joining("; "));
    }

    private static String of(Question question, ChoiceId choice) {
        return question.choice(choice)
                .map(Choice::text)
                .or(() -> Answer.Stock.of(choice.value()).map(Wording::of))
                .orElse(choice.value());
    }

    public static String of(Answer.Stock stock) {
        return switch (stock) {
            case NOT_SURE -> "Not sure";
            case DOES_NOT_APPLY -> "Does not apply";
            case RATHER_NOT_SAY -> "Rather not say";
        };
    }
}
