package kempt.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import kempt.text.Neutral;

/** Turns bytes into text, and refuses what has no place in a text file before any parser sees it. */
final class Decoder {
    private static final int MOST_PROBLEMS = 20;

    private final Source source;
    private final Limits limits;
    private final boolean ours;

    Decoder(Source source, Limits limits, boolean ours) {
        this.source = source;
        this.limits = limits;
        this.ours = ours;
    }

    Reading<Text> decode() {
        if (source.bytes().length > limits.bytes()) {
            return refused(new Text(source.name(), ""), 1, SyntaxRule.TOO_LARGE, size(limits));
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(source.bytes().length + 1);
        CoderResult result = utf8.decode(ByteBuffer.wrap(source.bytes()), characters, true);
        Text text = new Text(source.name(), withPlainLines(characters.flip().toString()));
        if (result.isError()) {
            int line = text.lines().size();
            String last = text.lines().get(line - 1);
            return refused(text, last.codePointCount(0, last.length()) + 1, SyntaxRule.NOT_UTF_8);
        }
        return checked(text);
    }

    static String size(Limits limits) {
        return limits.bytes() / 1024 + " kB";
    }

    private static String withPlainLines(String content) {
        String marked = content.startsWith("\ufeff") ? content.substring(1) : content;
        return marked.replace("\r\n", "\n");
    }

    private Reading<Text> checked(Text text) {
        Problems problems = new Problems(text, ours);
        for (int line = 1; line <= text.lines().size() && problems.errors() < MOST_PROBLEMS; line++) {
            checkLine(text, line, problems);
        }
        return Reading.of(text, problems.found());
    }

    /** Notes the first character of the line that is not allowed. */
    private void checkLine(Text text, int line, Problems problems) {
        int column = 1;
        for (int c : (Iterable<Integer>) text.lines().get(line - 1).codePoints()::iterator) {
            if (!isAllowed(c)) {
                SyntaxRule rule = c == '\t' ? SyntaxRule.TAB : SyntaxRule.HIDDEN_CHARACTER;
                problems.report(text.mark(line, column, 1), rule, Neutral.shown(c));
                return;
            }
            column++;
        }
    }

    private boolean isAllowed(int c) {
        return Neutral.isPlain(c) || (limits.anyCharacter() && (c == '\t' || Neutral.isReordering(c)));
    }

    private <T> Reading<T> refused(Text text, int column, SyntaxRule rule, Object... words) {
        Problems problems = new Problems(text, ours);
        problems.report(text.mark(text.lines().size(), column, 1), rule, words);
        return Reading.failed(problems.found());
    }
}
