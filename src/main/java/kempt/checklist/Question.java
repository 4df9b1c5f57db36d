package kempt.checklist;

import java.util.List;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param because why it is asked, if the author says so
 * @param label names the answer in the situation ("From whom"); only for risk items
 * @param choices empty unless the type picks
 */
public record Question(
        String ask, Optional<String> because, QuestionType type, List<Choice> choices, Optional<String> label) {
    public Question {
        choices = List.copyOf(choices);
    }

    public Optional<Choice> choice(ChoiceId id) {
        return choices.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
