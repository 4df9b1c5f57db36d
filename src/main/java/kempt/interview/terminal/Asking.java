package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kempt.answer.Answer;
import kempt.checklist.ChoiceId;
import kempt.checklist.Question;
import kempt.interview.Menu;
import kempt.interview.Prompt;
import kempt.interview.Reply;
import kempt.interview.terminal.View.Next;

/**
 * What all questions have in common, however they are answered.
 *
 * @param help where help is: shown again wherever it is asked for
 */
record Asking(Prompt prompt, Typed typed, Menu help) {
    Question question() {
        return prompt.item().question();
    }

    /** The choice at this place; empty where the stock answers are. */
    Optional<ChoiceId> choice(int index) {
        return index < question().choices().size()
                ? Optional.of(question().choices().get(index).id())
                : Optional.empty();
    }

    /** The stock answer at this place, after the choices. */
    Answer.Stock stock(int index) {
        return List.of(Answer.Stock.values()).get(index - question().choices().size());
    }

    /** How the question begins: itself, why it is asked, the person's own note. */
    List<Block> lead() {
        List<Block> blocks = new ArrayList<>(List.of(Block.strong(question().ask()), Block.gap()));
        blocks.add(Block.brief(prompt.why()));
        prompt.note().ifPresent(n -> blocks.addAll(List.of(Block.gap(), Block.neutral(Phrases.noted(n)))));
        return blocks;
    }

    /** What was answered before, in words. */
    List<Block> before() {
        return prompt.before()
                .map(a -> List.of(Block.gap(), Block.neutral(Phrases.answered(question(), a))))
                .orElse(List.of());
    }

    /** The commands that make sense here. */
    boolean offers(Command command) {
        return switch (command) {
            case GUIDES -> !prompt.guides().isEmpty();
            case TAKE_BACK -> prompt.before().isPresent();
            case LEAVE -> false;
            default -> true;
        };
    }

    List<Hint> hints(List<Hint> first) {
        return Stream.concat(
                        first.stream(),
                        Stream.of(Command.values()).filter(this::offers).map(Hint::of))
                .toList();
    }

    /** Where there is hardly room: help names the other keys. */
    List<Hint> few(List<Hint> first) {
        return Stream.concat(first.stream(), Stream.of(Hint.of(Command.HELP))).toList();
    }

    /** What a command makes of a question that is on the screen. */
    Next<Reply> does(Command command, View<Reply> here) {
        Optional<Reply> reply = command.reply();
        if (reply.isPresent()) {
            return new Next.Done<>(reply.get());
        }
        return new Next.Stay<>(
                switch (command) {
                    case WHY -> Aside.of("Why this is asked", List.of(prompt.why()), here);
                    case GUIDES -> Aside.of("Where to read more", Phrases.guides(prompt.guides()), here);
                    case NOTE -> NoteView.of(this, here);
                    case PAUSE -> new PauseView<>(here);
                    default -> Aside.help(help, here);
                });
    }
}
