package kempt.answer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.checklist.ChoiceId;
import kempt.text.Neutral;

/**
 * Writes answers so that reading them gives the same sheet. Ids stand as they are; whatever a person typed stands in
 * double quotes, with escapes for all that the reader would not take raw. Whether an answer has aged is not written:
 * dates tell.
 */
public final class AnswersWriter {
    private AnswersWriter() {}

    /** The text of an answers file. */
    public static String write(AnswerSheet sheet) {
        StringBuilder out = new StringBuilder("format: " + AnswersReader.FORMAT + "\n");
        out.append(sheet.answers().isEmpty() ? "answers: {}\n" : "answers:\n");
        sheet.answers().forEach((id, given) -> line(out, id.value(), value(given)));
        if (!sheet.notes().isEmpty()) {
            out.append("notes:\n");
            sheet.notes().forEach((id, note) -> line(out, id.value(), quoted(note)));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String id, String value) {
        out.append("  ").append(word(id)).append(": ").append(value).append('\n');
    }

    private static String value(Given given) {
        boolean text = given.answer() instanceof Answer.Wrote;
        if (!text && given.on().isEmpty() && given.edition().isEmpty()) {
            return plain(given.answer());
        }
        List<String> parts = new ArrayList<>();
        parts.add((text ? "text: " : "answer: ") + plain(given.answer()));
        given.on().ifPresent(day -> parts.add("on: " + day));
        given.edition().ifPresent(edition -> parts.add("edition: " + edition));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String plain(Answer answer) {
        if (answer instanceof Answer.Chose chose) {
            List<String> words = chose.choices().stream()
                    .map(ChoiceId::value)
                    .map(AnswersWriter::word)
                    .toList();
            return words.size() == 1 ? words.get(0) : words.stream().collect(Collectors.joining(", ", "[", "]"));
        }
        if (answer instanceof Answer.Wrote wrote) {
            return quoted(wrote.text());
        }
        if (answer instanceof Answer.Counted counted) {
            return Long.toString(counted.number());
        }
        return answer instanceof Answer.On on ? on.day().toString() : ((Answer.Stock) answer).word();
    }

    /** An id, which only a hyphen at its start could make anything else than a word. */
    private static String word(String id) {
        return id.startsWith("-") ? quoted(id) : id;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (Neutral.isPlain(c) && !isUnassignable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(c < 0x10000 ? String.format("\\u%04x", c) : String.format("\\U%08x", c));
            }
        });
        return quoted.append('"').toString();
    }

    /** The last two of each plane are no characters, and YAML does not take them raw. */
    private static boolean isUnassignable(int character) {
        return (character & 0xfffe) == 0xfffe;
    }
}
