package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kempt.answer.Answer;
import kempt.checklist.ChoiceId;
import kempt.checklist.QuestionType;
import kempt.interview.Reply;

/**
 * A question with answers to pick from, one or several. Nothing is picked at first, but what the person picked before.
 *
 * @param ticked where several can be, their places; the stock answers come after the choices
 * @param touched whether the person ticked or unticked anything
 */
record ChoiceView(Asking asking, Pick pick, Set<Integer> ticked, boolean touched, int top) implements View<Reply> {
    static ChoiceView of(Asking asking) {
        int count = Typed.numbered(asking.question()).size();
        Set<Integer> before = new TreeSet<>();
        if (asking.question().type() == QuestionType.SEVERAL) {
            IntStream.range(0, count)
                    .filter(i -> asking.prompt()
                            .before()
                            .filter(a -> gave(asking, a, i))
                            .isPresent())
                    .forEach(before::add);
        }
        return new ChoiceView(asking, Pick.none(count), before, false, 0);
    }

    private static boolean gave(Asking asking, Answer before, int index) {
        return asking.choice(index).map(before::gave).orElseGet(() -> before == asking.stock(index));
    }

    /** The same question put again, with what was ticked and picked in the meantime. */
    ChoiceView anew(Asking again) {
        return new ChoiceView(again, pick, ticked, touched, top);
    }

    private boolean several() {
        return asking.question().type() == QuestionType.SEVERAL;
    }

    @Override
    public Page page() {
        List<Block> body = new ArrayList<>(asking.lead());
        if (!several()) {
            body.addAll(asking.before());
        }
        List<String> texts = Typed.numbered(asking.question());
        int digits = Integer.toString(texts.size()).length();
        for (int i = 0; i < texts.size(); i++) {
            if (i == 0) {
                body.add(Block.gap());
            } else if (i == asking.question().choices().size()) {
                body.add(Block.divide());
            }
            String box = several() ? ticked.contains(i) ? "[x]" : "[ ]" : "";
            body.add(Block.option(i + 1, digits, box, texts.get(i), i == pick.at()));
        }
        List<Hint> enter = List.of(new Hint("Enter", enter()));
        List<Hint> first = new ArrayList<>(List.of(new Hint("↑↓ 1–" + texts.size(), several() ? "move" : "choose")));
        if (several()) {
            first.add(new Hint("Space", "ticks"));
        }
        first.addAll(enter);
        return new Page(asking.prompt().where(), body, Optional.empty(), asking.hints(first), asking.few(enter), top);
    }

    private String enter() {
        Optional<Reply> reply = reply();
        if (reply.isPresent() && reply.get() == Reply.Way.TAKE_BACK) {
            return "takes back";
        }
        return reply.isPresent() ? "answers" : asking.prompt().before().isPresent() ? "keeps it" : "skips";
    }

    /** What Enter gives; nothing if it is as if nothing was done here. */
    private Optional<Reply> reply() {
        if (!ticked.isEmpty()) {
            return touched ? Optional.of(new Reply.Gave(answer())) : Optional.empty();
        }
        if (touched) {
            return asking.prompt().before().map(a -> Reply.Way.TAKE_BACK);
        }
        return pick.any() ? Optional.of(new Reply.Gave(answer(pick.at()))) : Optional.empty();
    }

    private Answer answer() {
        int first = ticked.iterator().next();
        return asking.choice(first).isEmpty()
                ? asking.stock(first)
                : new Answer.Chose(
                        ticked.stream().flatMap(i -> asking.choice(i).stream()).toList());
    }

    private Answer answer(int index) {
        return asking.choice(index).<Answer>map(Answer.Chose::of).orElseGet(() -> asking.stock(index));
    }

    @Override
    public Next<Reply> press(Key key, Drawing.Window seen) {
        if (key == Key.Named.ENTER) {
            return new Next.Done<>(reply().orElse(asking.prompt().onEnter()));
        }
        if (key.is(' ')) {
            return new Next.Stay<>(several() && pick.any() ? ticking(pick.at()) : this);
        }
        if (key instanceof Key.Typed typed) {
            Optional<Command> command = Command.pressed(typed.character()).filter(asking::offers);
            if (command.isPresent()) {
                return asking.does(command.get(), this);
            }
        }
        Pick.Moved moved = pick.after(key, seen);
        return new Next.Stay<>(new ChoiceView(asking, moved.pick(), ticked, touched, moved.top()));
    }

    /** With one more or less; what stands alone unticks the rest. */
    private ChoiceView ticking(int index) {
        Set<Integer> next = new TreeSet<>(ticked);
        if (!next.remove(index)) {
            next.removeIf(i -> alone(i) || alone(index));
            next.add(index);
        }
        return new ChoiceView(asking, pick.to(index), next, true, top);
    }

    private boolean alone(int index) {
        return asking.choice(index).map(ChoiceId.NONE::equals).orElse(true);
    }
}
