package kempt.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.ItemId;
import kempt.checklist.Question;

/** Answers by chance: most questions answered, some of them long ago, some with a stock answer, some skipped. */
public final class AnySheet {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private AnySheet() {}

    public static AnswerSheet of(Dice dice, Catalogue catalogue) {
        int answered = dice.one(10, 60, 90);
        int open = dice.one(0, 30, 80);
        Map<ItemId, Given> answers = new LinkedHashMap<>();
        Map<ItemId, String> notes = new LinkedHashMap<>();
        for (Asked item : catalogue.items(Asked.class).toList()) {
            if (dice.in(answered)) {
                answers.put(item.id(), given(dice, item, open));
            }
            if (dice.in(5)) {
                notes.put(item.id(), "A note on " + item.id());
            }
        }
        return new AnswerSheet(answers, notes);
    }

    private static Given given(Dice dice, Asked item, int open) {
        if (item instanceof Check && dice.in(open)) {
            return Given.of(Answer.Chose.of(ChoiceId.NO));
        }
        Optional<LocalDate> on = dice.in(50) ? Optional.of(TODAY.minusDays(dice.number(0, 800))) : Optional.empty();
        return new Given(answer(dice, item.question()), on, Optional.empty(), dice.in(10));
    }

    public static Answer answer(Dice dice, Question question) {
        if (dice.in(20)) {
            return dice.one(Answer.Stock.values());
        }
        return switch (question.type()) {
            case ONE -> Answer.Chose.of(dice.one(question.choices()).id());
            case SEVERAL -> several(dice, question);
            case TEXT -> new Answer.Wrote(HostileText.of(dice));
            case NUMBER -> new Answer.Counted(dice.number(-3, 1000));
            case DATE -> new Answer.On(TODAY.minusDays(dice.number(-400, 400)));
        };
    }

    private static Answer several(Dice dice, Question question) {
        List<ChoiceId> picked = dice.some(question.choices(), 3).stream()
                .map(Choice::id)
                .filter(c -> !c.equals(ChoiceId.NONE))
                .toList();
        return picked.isEmpty() ? Answer.Chose.of(ChoiceId.NONE) : new Answer.Chose(picked);
    }
}
