package kempt.answer.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kempt.answer.Answer;
import kempt.answer.Given;
import kempt.checklist.Asked;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.QuestionType;
import kempt.yaml.Node;
import kempt.yaml.Problems;
import kempt.yaml.Suggestion;

/** Reads the answer to one question. */
final class AnswerReader {
    private static final List<String> KEYS = List.of("answer", "text", "on", "edition");
    private static final int LATEST_EDITION = 9999;

    private final Asked asked;
    private final QuestionType type;
    private final Problems problems;

    AnswerReader(Asked asked, Problems problems) {
        this.asked = asked;
        this.type = asked.question().type();
        this.problems = problems;
    }

    /** The answer with its date and edition, or nothing and problems. */
    Optional<Given> read(Node node) {
        if (!(node instanceof Node.Mapping table)) {
            return plain(node).map(Given::of);
        }
        long before = problems.errors();
        checkKeys(table);
        Optional<Node> inner = table.get("answer");
        if (problems.errors() > before && inner.isEmpty()) {
            return Optional.empty(); // it is most likely there under another name
        }
        Optional<Answer> answer = inner.isPresent() ? plainOrText(inner.get()) : text(table);
        Optional<LocalDate> on = table.get("on").flatMap(this::day);
        Optional<Integer> edition = table.get("edition").flatMap(this::edition);
        return problems.errors() > before ? Optional.empty() : answer.map(a -> new Given(a, on, edition, false));
    }

    private void checkKeys(Node.Mapping table) {
        for (Node.Entry entry : table.entries()) {
            if (!KEYS.contains(entry.key())) {
                problems.reportWith(
                        problems.suggest(entry.key(), KEYS), entry.keyMark(), AnswerRule.NOT_IN_ANSWERS, entry.key());
            }
        }
    }

    private Optional<Answer> plainOrText(Node node) {
        return node instanceof Node.Mapping table ? text(table) : plain(node);
    }

    private Optional<Answer> text(Node.Mapping table) {
        if (type == QuestionType.TEXT && table.get("text").orElse(null) instanceof Node.Scalar text) {
            return Optional.of(new Answer.Wrote(text.text()));
        }
        problems.report(table.mark(), AnswerRule.NOT_AN_ANSWER, asked.id().value());
        return Optional.empty();
    }

    private Optional<Answer> plain(Node node) {
        if (node instanceof Node.Sequence list) {
            return several(list);
        }
        Node.Scalar word = (Node.Scalar) node;
        Optional<Answer> stock = Answer.Stock.of(word.text()).map(s -> s);
        return stock.isPresent() ? stock : byType(word);
    }

    private Optional<Answer> byType(Node.Scalar word) {
        return switch (type) {
            case ONE, SEVERAL -> choice(word).map(c -> new Answer.Chose(List.of(c)));
            case TEXT -> {
                String written = "{text: \"" + word.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
                String advice = "write  " + (written.length() > 60 ? "{text: \"…\"}" : written);
                problems.reportWith(advice, word.mark(), AnswerRule.TEXT_NOT_WRAPPED);
                yield Optional.empty();
            }
            case NUMBER -> number(word);
            case DATE -> day(word).map(Answer.On::new);
        };
    }

    private Optional<Answer> several(Node.Sequence list) {
        if (type != QuestionType.SEVERAL) {
            problems.report(list.mark(), AnswerRule.ONE_ANSWER_ONLY, asked.id().value());
            return Optional.empty();
        }
        List<ChoiceId> chosen = new ArrayList<>();
        boolean whole = true;
        for (Node node : list.items()) {
            Optional<ChoiceId> choice = node instanceof Node.Scalar word ? choice(word) : strange(node);
            choice.ifPresent(chosen::add);
            whole &= choice.isPresent();
        }
        if (list.items().isEmpty()) {
            strange(list);
        } else if (chosen.contains(ChoiceId.NONE) && chosen.size() > 1) {
            problems.report(list.mark(), AnswerRule.NONE_AND_OTHERS);
        } else if (whole) {
            // In the order of the question, whatever the order of the file: the same answer is the same value.
            return Optional.of(
                    new Answer.Chose(choices().filter(chosen::contains).toList()));
        }
        return Optional.empty();
    }

    private Optional<ChoiceId> strange(Node node) {
        problems.report(node.mark(), AnswerRule.NOT_AN_ANSWER, asked.id().value());
        return Optional.empty();
    }

    private Optional<ChoiceId> choice(Node.Scalar word) {
        Optional<ChoiceId> choice =
                choices().filter(c -> c.value().equals(word.text())).findFirst();
        if (choice.isEmpty()) {
            List<String> offered = Stream.concat(
                            choices().map(ChoiceId::value),
                            Stream.of(Answer.Stock.values()).map(Answer.Stock::word))
                    .toList();
            String near = Suggestion.nearest(word.text(), offered)
                    .map(n -> "did you mean '" + n + "'?")
                    .orElse("");
            String few = choices().count() > 12
                    ? ""
                    : "it offers " + Suggestion.list(offered.stream().toList());
            problems.reportWith(
                    near.isEmpty() ? few : near,
                    word.mark(),
                    AnswerRule.UNKNOWN_ANSWER,
                    asked.id().value(),
                    word.text());
        }
        return choice;
    }

    private Stream<ChoiceId> choices() {
        return asked.question().choices().stream().map(Choice::id);
    }

    private Optional<Answer> number(Node.Scalar word) {
        if (word.text().matches("-?[0-9]{1,15}")) {
            return Optional.of(new Answer.Counted(Long.parseLong(word.text())));
        }
        problems.report(word.mark(), AnswerRule.BAD_COUNT, asked.id().value());
        return Optional.empty();
    }

    private Optional<LocalDate> day(Node node) {
        try {
            if (node instanceof Node.Scalar word) {
                return Optional.of(LocalDate.parse(word.text()));
            }
        } catch (DateTimeParseException other) {
            // Reported below, like anything else that is no date.
        }
        problems.report(node.mark(), AnswerRule.BAD_DAY, asked.id().value());
        return Optional.empty();
    }

    private Optional<Integer> edition(Node node) {
        if (node instanceof Node.Scalar word && word.text().matches("[0-9]{1,4}")) {
            int edition = Integer.parseInt(word.text());
            if (edition >= 1 && edition <= LATEST_EDITION) {
                return Optional.of(edition);
            }
        }
        problems.report(node.mark(), AnswerRule.BAD_EDITION);
        return Optional.empty();
    }
}
