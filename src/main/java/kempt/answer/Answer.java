package kempt.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kempt.checklist.ChoiceId;

/** What someone said to one question. What was skipped is not here: it has no entry in the sheet. */
public sealed interface Answer {
    /** One or more of the choices on offer, in the order of the question. */
    record Chose(List<ChoiceId> choices) implements Answer {
        public Chose {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("nothing chosen is not an answer");
            }
        }

        public static Chose of(ChoiceId... choices) {
            return new Chose(List.of(choices));
        }
    }

    /** Free text, exactly as typed. */
    record Wrote(String text) implements Answer {}

    record Counted(long number) implements Answer {}

    record On(LocalDate day) implements Answer {}

    /** The answers that every question takes. None of them counts against the person. */
    enum Stock implements Answer {
        NOT_SURE,
        DOES_NOT_APPLY,
        RATHER_NOT_SAY;

        /** As written in files: {@code not-sure}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Stock> of(String word) {
            for (Stock stock : values()) {
                if (stock.word().equals(word)) {
                    return Optional.of(stock);
                }
            }
            return Optional.empty();
        }
    }

    /** Whether this choice, or the stock answer with this word, was given. */
    default boolean gave(ChoiceId choice) {
        if (this instanceof Chose chose) {
            return chose.choices().contains(choice);
        }
        return this instanceof Stock stock && stock.word().equals(choice.value());
    }
}
