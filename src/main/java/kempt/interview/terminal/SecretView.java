package kempt.interview.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kempt.text.Neutral;

/**
 * Something that is typed and never shown, not even how long it is. Each key makes a new array and wipes the one
 * before.
 */
final class SecretView implements View<char[]> {
    private static final String UNSEEN = "Nothing is shown while you type.";
    private static final List<Hint> HINTS =
            List.of(new Hint("Enter", "when it is typed"), new Hint("Esc", "gives none"));

    private final String ask;
    private final char[] typed;

    SecretView(String ask, char[] typed) {
        this.ask = ask;
        this.typed = typed;
    }

    @Override
    public Page page() {
        List<Block> body = List.of(
                Block.strong(ask.strip()),
                Block.gap(),
                Block.faint(UNSEEN),
                Block.gap(),
                new Block.Typing(Field.EMPTY, true));
        return new Page("", body, Optional.empty(), HINTS, HINTS, 0);
    }

    @Override
    public Next<char[]> press(Key key, Drawing.Window seen) {
        if (key == Key.Named.ENTER) {
            return new Next.Done<>(typed);
        }
        if (key instanceof Key.Typed character) {
            return with(Character.toChars(character.character()));
        }
        if (key instanceof Key.Pasted pasted) {
            return with(pasted.text()
                    .codePoints()
                    .filter(c -> !Neutral.isControl(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .toCharArray());
        }
        return switch ((Key.Named) key) {
            case BACKSPACE -> cut(lengthWithoutLast());
            case DELETE_TO_START -> cut(0);
            case ESCAPE -> {
                Arrays.fill(typed, '\0');
                yield new Next.Done<>(new char[0]);
            }
            default -> new Next.Stay<>(this);
        };
    }

    private Next<char[]> with(char[] more) {
        if (typed.length + more.length > Field.LONGEST) {
            return new Next.Stay<>(this);
        }
        char[] next = Arrays.copyOf(typed, typed.length + more.length);
        System.arraycopy(more, 0, next, typed.length, more.length);
        Arrays.fill(more, '\0');
        return replaced(next);
    }

    private int lengthWithoutLast() {
        boolean pair = typed.length > 1 && Character.isLowSurrogate(typed[typed.length - 1]);
        return Math.max(0, typed.length - (pair ? 2 : 1));
    }

    private Next<char[]> cut(int length) {
        return replaced(Arrays.copyOf(typed, length));
    }

    private Next<char[]> replaced(char[] next) {
        Arrays.fill(typed, '\0');
        return new Next.Stay<>(new SecretView(ask, next));
    }
}
