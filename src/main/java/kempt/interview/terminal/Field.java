package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kempt.text.Neutral;

/**
 * A line being typed, and where the cursor stands in it. It moves by what people see as one character, in any script.
 */
record Field(String text, int at) {
    static final Field EMPTY = new Field("", 0);

    /** As long as a typed line may be elsewhere. */
    static final int LONGEST = 10_000;

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    static Field of(String text) {
        return new Field(text, text.length());
    }

    /** Where the characters of a text begin, and its end. */
    static List<Integer> edges(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return IntStream.rangeClosed(0, text.length()).boxed().toList();
        }
        List<Integer> edges = new ArrayList<>();
        Matcher character = CHARACTER.matcher(text);
        while (character.find()) {
            edges.add(character.start());
        }
        edges.add(text.length());
        return edges;
    }

    /** With what was typed or pasted, in one line and without controls; as it was, if that is too long. */
    Field typed(String more) {
        StringBuilder clean = new StringBuilder();
        more.replaceAll("\\R", " ").codePoints().forEach(c -> {
            if (c == '\t') {
                clean.append(' ');
            } else if (!Neutral.isControl(c) && !(c >= 0xd800 && c <= 0xdfff)) {
                clean.appendCodePoint(c);
            }
        });
        return fits(more) ? new Field(text.substring(0, at) + clean + text.substring(at), at + clean.length()) : this;
    }

    boolean fits(String more) {
        return text.length() + more.length() <= LONGEST;
    }

    Field left() {
        return new Field(text, before(at));
    }

    Field right() {
        return new Field(text, after(at));
    }

    Field home() {
        return new Field(text, 0);
    }

    Field end() {
        return new Field(text, text.length());
    }

    Field wordLeft() {
        List<Integer> edges = edges(text.substring(0, at));
        int i = edges.size() - 1;
        while (i > 0 && !inWord(edges.get(i - 1))) {
            i--;
        }
        while (i > 0 && inWord(edges.get(i - 1))) {
            i--;
        }
        return new Field(text, edges.get(i));
    }

    Field wordRight() {
        List<Integer> edges = edges(text.substring(at));
        int i = 0;
        while (i < edges.size() - 1 && !inWord(at + edges.get(i))) {
            i++;
        }
        while (i < edges.size() - 1 && inWord(at + edges.get(i))) {
            i++;
        }
        return new Field(text, at + edges.get(i));
    }

    Field without(int from, int to) {
        return new Field(text.substring(0, from) + text.substring(to), from);
    }

    Field backspace() {
        return without(before(at), at);
    }

    Field delete() {
        return without(at, after(at));
    }

    private boolean inWord(int index) {
        return Character.isLetterOrDigit(text.codePointAt(index));
    }

    private int before(int index) {
        List<Integer> edges = edges(text.substring(0, index));
        return edges.get(Math.max(0, edges.size() - 2));
    }

    private int after(int index) {
        return index + edges(text.substring(index)).get(index < text.length() ? 1 : 0);
    }

    /** After a key, if it edits or moves; else as it was. */
    Field after(Key key) {
        if (key instanceof Key.Typed typed) {
            return typed(Character.toString(typed.character()));
        }
        if (key instanceof Key.Pasted pasted) {
            return typed(pasted.text());
        }
        return switch ((Key.Named) key) {
            case LEFT -> left();
            case RIGHT -> right();
            case HOME -> home();
            case END -> end();
            case WORD_LEFT -> wordLeft();
            case WORD_RIGHT -> wordRight();
            case BACKSPACE -> backspace();
            case DELETE -> delete();
            case DELETE_WORD -> without(wordLeft().at(), at);
            case DELETE_TO_START -> without(0, at);
            case DELETE_TO_END -> without(at, text.length());
            default -> this;
        };
    }
}
