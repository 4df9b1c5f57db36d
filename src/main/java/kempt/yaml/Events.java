package kempt.yaml;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import kempt.text.Neutral;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Takes the parser's events into the tree, and refuses what kempt does not allow in YAML. */
final class Events {
    private static final int MOST_PROBLEMS = 20;

    private final Text text;
    private final int[] characters;
    private final Limits limits;
    private final Tree tree;
    private final Problems problems;
    private Optional<Mark> lastQuoted = Optional.empty();
    private int documents;
    private boolean lost;

    Events(Text text, Limits limits, Tree tree, Problems problems) {
        this.text = text;
        this.characters = text.content().codePoints().toArray();
        this.limits = limits;
        this.tree = tree;
        this.problems = problems;
    }

    /** Where the last scalar began, if it was in quotes and went over several lines. */
    Optional<Mark> lastQuoted() {
        return lastQuoted;
    }

    /** Takes one event; answers whether to go on. */
    boolean take(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> startDocument((DocumentStartEvent) event);
            case SequenceStart, MappingStart -> start((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> tree.close();
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            default -> {
                // The ends of documents and of the stream, and comments, say nothing.
            }
        }
        return documents < 2 && !lost && !tree.isFull() && problems.errors() < MOST_PROBLEMS;
    }

    private void startDocument(DocumentStartEvent event) {
        documents++;
        if (documents > 1) {
            problems.report(mark(event), SyntaxRule.SECOND_DOCUMENT);
        }
        if (documents == 1) {
            refuseDirectives();
        }
    }

    /**
     * Instructions to the parser stand before everything but comments. The parser passes over those it does not know.
     */
    private void refuseDirectives() {
        for (int line = 1; line <= text.lines().size(); line++) {
            String content = text.lines().get(line - 1);
            if (content.startsWith("%")) {
                problems.report(text.mark(line, 1, 1), SyntaxRule.DIRECTIVE);
            } else if (!content.isBlank() && !content.startsWith("#")) {
                return;
            }
        }
    }

    private void start(CollectionStartEvent event) {
        Mark mark = mark(event).withLength(1);
        refuseProperties(event, event.getTag());
        if (tree.wantsKey()) {
            // From here on keys and values could no longer be told apart.
            problems.report(mark, SyntaxRule.KEY_NOT_TEXT);
            lost = true;
        }
        tree.open(mark, event instanceof MappingStartEvent);
        if (tree.isFull()) {
            problems.report(mark, SyntaxRule.TOO_DEEP, String.valueOf(limits.depth()));
        }
    }

    private void alias(AliasEvent event) {
        problems.report(mark(event), SyntaxRule.ALIAS);
        place(new Node.Scalar(mark(event), "*" + event.getAlias()), "*" + event.getAlias());
    }

    private void scalar(ScalarEvent event) {
        Mark mark = mark(event);
        refuseProperties(event, event.getTag());
        checkCharacters(event, mark);
        boolean quoted = !event.isPlain();
        int lastLine = event.getEndMark().orElseThrow().getLine() + 1;
        lastQuoted = quoted && lastLine > mark.line() ? Optional.of(mark) : Optional.empty();
        if (event.isPlain()) {
            checkHash(event);
        }
        place(new Node.Scalar(mark, event.getValue()), event.getValue());
    }

    private void place(Node.Scalar scalar, String value) {
        if (!tree.wantsKey()) {
            tree.add(scalar);
            return;
        }
        if (value.isEmpty()) {
            problems.report(scalar.mark(), SyntaxRule.KEY_NOT_TEXT);
        } else if (value.equals("<<")) {
            problems.report(scalar.mark(), SyntaxRule.MERGE_KEY);
        }
        tree.key(scalar, comparable(value))
                .ifPresent(first ->
                        problems.report(scalar.mark(), SyntaxRule.DUPLICATE_KEY, value, String.valueOf(first.line())));
    }

    /** Keys that a reader could take for the same are the same. */
    private static String comparable(String key) {
        if (key.chars().allMatch(c -> c < 0x80)) {
            return key.toLowerCase(
                    Locale.ROOT); // as it would be otherwise, without the tables of all the world's letters
        }
        return Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private void refuseProperties(NodeEvent event, Optional<String> tag) {
        event.getAnchor().ifPresent(anchor -> problems.report(mark(event), SyntaxRule.ANCHOR));
        tag.ifPresent(named -> problems.report(mark(event), SyntaxRule.TAG));
    }

    /** Escapes such as {@code \e} bring in characters that the decoder could not see. */
    private void checkCharacters(ScalarEvent event, Mark mark) {
        if (event.isPlain()) {
            return;
        }
        event.getValue()
                .codePoints()
                .filter(c -> c != '\n' && !Neutral.isPlain(c))
                .filter(c -> !limits.anyCharacter() || (c >= 0xd800 && c <= 0xdfff))
                .findFirst()
                .ifPresent(c -> problems.report(mark, SyntaxRule.HIDDEN_CHARACTER, Neutral.shown(c)));
    }

    private void checkHash(ScalarEvent event) {
        var end = event.getEndMark().orElseThrow();
        int at = end.getIndex();
        boolean comment = at + 2 < characters.length && characters[at] == ' ' && characters[at + 1] == '#';
        if (comment
                && " #\n".indexOf(characters[at + 2]) < 0
                && !event.getValue().isEmpty()) {
            problems.report(text.mark(end.getLine() + 1, end.getColumn() + 2, 1), SyntaxRule.HASH_IN_TEXT);
        }
    }

    private Mark mark(Event event) {
        var start = event.getStartMark().orElseThrow();
        var end = event.getEndMark().orElseThrow();
        int length = start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() : 1;
        return text.mark(start.getLine() + 1, start.getColumn() + 1, length);
    }
}
