package kempt.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kempt.checklist.ChoiceId;
import kempt.checklist.ItemId;

/**
 * What a person said so far: answers and notes by item, in the order given. It is never changed; each change makes a
 * new one.
 */
public final class AnswerSheet {
    public static final AnswerSheet EMPTY = new AnswerSheet(Map.of(), Map.of());

    private final Map<ItemId, Given> answers;
    private final Map<ItemId, String> notes;

    public AnswerSheet(Map<ItemId, Given> answers, Map<ItemId, String> notes) {
        this.answers = new LinkedHashMap<>(answers);
        this.notes = new LinkedHashMap<>(notes);
    }

    public Optional<Given> given(ItemId item) {
        return Optional.ofNullable(answers.get(item));
    }

    public Optional<Answer> answer(ItemId item) {
        return given(item).map(Given::answer);
    }

    /** Whether this choice, or the stock answer with this word, was given to the item. */
    public boolean gave(ItemId item, ChoiceId choice) {
        return answer(item).filter(a -> a.gave(choice)).isPresent();
    }

    public Optional<String> note(ItemId item) {
        return Optional.ofNullable(notes.get(item));
    }

    /** In the order given. */
    public Map<ItemId, Given> answers() {
        return Collections.unmodifiableMap(answers);
    }

    public Map<ItemId, String> notes() {
        return Collections.unmodifiableMap(notes);
    }

    public boolean isEmpty() {
        return answers.isEmpty() && notes.isEmpty();
    }

    public AnswerSheet with(ItemId item, Given given) {
        AnswerSheet copy = new AnswerSheet(answers, notes);
        copy.answers.put(item, given);
        return copy;
    }

    public AnswerSheet with(ItemId item, Answer answer) {
        return with(item, Given.of(answer));
    }

    /** The sheet without an answer to this item; its note stays. */
    public AnswerSheet without(ItemId item) {
        AnswerSheet copy = new AnswerSheet(answers, notes);
        copy.answers.remove(item);
        return copy;
    }

    /** The sheet with this note; an empty one removes it. */
    public AnswerSheet noted(ItemId item, String note) {
        AnswerSheet copy = new AnswerSheet(answers, notes);
        if (note.isEmpty()) {
            copy.notes.remove(item);
        } else {
            copy.notes.put(item, note);
        }
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerSheet sheet && answers.equals(sheet.answers) && notes.equals(sheet.notes);
    }

    @Override
    public int hashCode() {
        return 31 * answers.hashCode() + notes.hashCode();
    }
}
