package kempt.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Translates the YAML parser's complaints into words for someone who does not program. The parser says where it gave
 * up, which is often a line after the mistake; this looks for the mistake.
 */
final class Dialect {
    private static final Map<String, SyntaxRule> BY_CONTEXT = Map.of(
            "while scanning an anchor", SyntaxRule.ANCHOR,
            "while scanning an alias", SyntaxRule.ALIAS,
            "while scanning a tag", SyntaxRule.TAG,
            "while scanning a directive", SyntaxRule.DIRECTIVE,
            "while scanning a block scalar", SyntaxRule.BLOCK_TEXT);

    private final Text text;
    private final Optional<Mark> lastQuoted;
    private final Problems problems;

    Dialect(Text text, Optional<Mark> lastQuoted, Problems problems) {
        this.text = text;
        this.lastQuoted = lastQuoted;
        this.problems = problems;
    }

    void translate(MarkedYamlEngineException error) {
        Mark at = error.getProblemMark().map(this::mark).orElse(text.mark(1, 1, 1));
        Mark from = error.getContextMark().map(this::mark).orElse(at);
        String context = String.valueOf(error.getContext());
        String problem = String.valueOf(error.getProblem());
        if (BY_CONTEXT.containsKey(context)) {
            problems.report(from, BY_CONTEXT.get(context));
        } else if (problem.contains("undefined tag handle")) {
            problems.report(at, SyntaxRule.TAG);
        } else if (problem.startsWith("mapping values are not allowed")) {
            colon(at);
        } else if (problem.startsWith("expected <block end>")) {
            unexpected(at);
        } else if (problem.startsWith("expected ',' or")) {
            bracket(from, at);
        } else if (context.contains("quoted scalar") || context.contains("double-quoted")) {
            problems.report(
                    problem.contains("escape") ? at : from,
                    problem.contains("escape") ? SyntaxRule.BAD_ESCAPE : SyntaxRule.UNCLOSED_QUOTE);
        } else if (problem.contains("cannot start any token")) {
            start(at);
        } else if (problem.contains("could not find expected ':'")) {
            problems.report(wordAt(from), SyntaxRule.MISSING_COLON);
        } else if (problem.startsWith("sequence entries are not allowed")) {
            problems.report(at, SyntaxRule.LIST_BESIDE_KEY);
        } else if (problem.startsWith("expected the node content")) {
            stray(from, at);
        } else {
            problems.report(at, SyntaxRule.NOT_YAML);
        }
    }

    /** A colon where no key can be: in a sentence, or in a line that is indented wrongly. */
    private void colon(Mark at) {
        String line = line(at);
        String before = upTo(line, at.column() - 1);
        int first = before.indexOf(": ");
        if (first >= 0) {
            String key = before.substring(0, first).strip().replaceFirst("^(- +)+", "");
            String sentence = line.substring(line.indexOf(": ") + 2).strip().replace("\"", "\\\"");
            problems.reportWith(
                    "put the sentence in quotes:  " + key + ": \"" + sentence + "\"", at, SyntaxRule.COLON_IN_TEXT);
            return;
        }
        int above = at.line() - 1;
        while (above > 0 && (isBlank(above) || isComment(above))) {
            above--;
        }
        if (above > 0 && !hasKey(above) && indent(above) == indent(at.line())) {
            problems.report(wordAt(text.mark(above, indent(above) + 1, 1)), SyntaxRule.MISSING_COLON);
        } else {
            problems.report(wordAt(text.mark(at.line(), indent(at.line()) + 1, 1)), SyntaxRule.WRONG_INDENTATION);
        }
    }

    /** Something after a finished value: text after a quote, or a line that stands under nothing. */
    private void unexpected(Mark at) {
        String before = upTo(line(at), at.column() - 1);
        if (signAt(at).equals(":")) {
            problems.report(at, SyntaxRule.KEY_NOT_TEXT);
        } else if (lastQuoted.isPresent() && !before.isBlank()) {
            problems.report(lastQuoted.get().withLength(1), SyntaxRule.UNCLOSED_QUOTE);
        } else if (before.isBlank() || before.strip().equals("-")) {
            problems.report(wordAt(at), SyntaxRule.WRONG_INDENTATION);
        } else if (before.stripTrailing().matches(".*[\"'\\]}]")) {
            problems.report(at, SyntaxRule.TEXT_AFTER_QUOTE);
        } else {
            stray(at, at);
        }
    }

    private void bracket(Mark from, Mark at) {
        if (at.line() > from.line() || at.column() > line(at).length()) {
            problems.report(from, SyntaxRule.UNCLOSED_BRACKET);
        } else {
            problems.report(at, SyntaxRule.MISSING_COMMA);
        }
    }

    private void start(Mark at) {
        String sign = signAt(at);
        if (sign.equals("\t")) {
            problems.report(at, SyntaxRule.TAB);
        } else {
            problems.report(at, SyntaxRule.SIGN_AT_START, sign);
        }
    }

    private void stray(Mark from, Mark at) {
        String sign = signAt(at);
        if (sign.isEmpty()) {
            problems.report(from, SyntaxRule.UNCLOSED_BRACKET);
        } else {
            problems.report(at, SyntaxRule.STRAY_SIGN, sign);
        }
    }

    private Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        int line = Math.min(mark.getLine() + 1, text.lines().size());
        return text.mark(line, mark.getColumn() + 1, 1);
    }

    /** The mark stretched over the word that begins there. */
    private Mark wordAt(Mark at) {
        String rest = line(at).substring(upTo(line(at), at.column() - 1).length());
        String word = rest.split("[\\s:]", 2)[0];
        return at.withLength(Math.max(1, word.codePointCount(0, word.length())));
    }

    private String signAt(Mark at) {
        String rest = line(at).substring(upTo(line(at), at.column() - 1).length());
        return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
    }

    private String line(Mark at) {
        return text.lines().get(at.line() - 1);
    }

    private static String upTo(String line, int characters) {
        int count = Math.min(characters, line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, count));
    }

    private int indent(int line) {
        String content = text.lines().get(line - 1);
        return content.length() - content.stripLeading().length();
    }

    private boolean isBlank(int line) {
        return text.lines().get(line - 1).isBlank();
    }

    private boolean isComment(int line) {
        return text.lines().get(line - 1).stripLeading().startsWith("#");
    }

    private boolean hasKey(int line) {
        String content = text.lines().get(line - 1).stripTrailing();
        return List.of(":", "-").stream().anyMatch(content::endsWith)
                || content.contains(": ")
                || content.stripLeading().startsWith("- ");
    }
}
