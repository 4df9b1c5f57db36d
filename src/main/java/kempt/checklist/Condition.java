package kempt.checklist;

import java.util.List;
import java.util.stream.Stream;

/** When something applies: every clause must hold; a clause holds if any of its choices was given. */
public record Condition(List<Clause> clauses) {
    /** Always applies. */
    public static final Condition ALWAYS = new Condition(List.of());

    /** The item was answered with one of these; for {@link QuestionType#SEVERAL}, the answer contains one. */
    public record Clause(ItemId item, List<ChoiceId> anyOf) {
        public Clause {
            anyOf = List.copyOf(anyOf);
        }
    }

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /** Applies when both apply. */
    public Condition and(Condition other) {
        return new Condition(
                Stream.concat(clauses.stream(), other.clauses.stream()).toList());
    }
}
