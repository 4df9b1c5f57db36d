package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.Ids;
import kempt.checklist.Question;
import kempt.checklist.QuestionType;
import kempt.checklist.Verdict;
import kempt.yaml.Mark;
import kempt.yaml.Node;
import kempt.yaml.Problems;
import kempt.yaml.Suggestion;

/** Reads what is asked, the choices, and what they mean. */
final class QuestionReader {
    /** There are about 250 countries, and no longer list that a person would look through. */
    private static final int MOST_CHOICES = 300;

    private static final List<Choice> YES_NO = List.of(new Choice(ChoiceId.YES, "Yes"), new Choice(ChoiceId.NO, "No"));
    private static final List<Choice> YES_PARTLY_NO = List.of(
            new Choice(ChoiceId.YES, "Yes"), new Choice(ChoiceId.PARTLY, "Partly"), new Choice(ChoiceId.NO, "No"));

    private final Fields fields;
    private final Problems problems;

    QuestionReader(Fields fields) {
        this.fields = fields;
        this.problems = fields.problems();
    }

    /** @param check whether there is a verdict, so that "partly" is offered where no choices are written */
    Question read(boolean check) {
        QuestionType type = fields.word("type", Words.TYPE).orElse(QuestionType.ONE);
        List<Choice> choices = List.of();
        if (fields.has("choices")) {
            choices = choices();
            checkChoices(type, choices);
        } else if (type == QuestionType.ONE) {
            choices = check ? YES_PARTLY_NO : YES_NO;
        } else if (type == QuestionType.SEVERAL) {
            fields.need("choices");
        }
        return new Question(fields.text("ask").orElse(""), fields.text("because"), type, choices, fields.text("label"));
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Node.Entry entry : fields.entries("choices", MOST_CHOICES)) {
            Node.Scalar key = new Node.Scalar(entry.keyMark(), entry.key());
            if (Outline.STOCK.contains(entry.key())) {
                problems.report(entry.keyMark(), FormatRule.RESERVED_ID, entry.key());
            } else if (!(entry.value() instanceof Node.Scalar text)) {
                problems.report(entry.value().mark(), FormatRule.EXPECTED_TEXT, entry.key());
            } else if (text.text().isBlank()) {
                problems.report(entry.keyMark(), FormatRule.EMPTY_VALUE, entry.key());
            } else if (text.text().length() > Fields.LONGEST) {
                problems.report(text.mark(), FormatRule.TEXT_TOO_LONG, entry.key(), String.valueOf(Fields.LONGEST));
            } else {
                fields.id(key, ChoiceId::new)
                        .ifPresent(id -> choices.add(new Choice(id, text.text().strip())));
            }
        }
        return choices;
    }

    private void checkChoices(QuestionType type, List<Choice> choices) {
        Mark mark = fields.keyMark("choices").orElseThrow();
        if (!(fields.node("choices").orElse(null) instanceof Node.Mapping)) {
            return;
        }
        if (!type.picks()) {
            problems.report(mark, FormatRule.CHOICES_NOT_ASKED, type.word());
        } else if (fields.entries("choices", MOST_CHOICES).size() < 2) {
            problems.report(mark, FormatRule.TOO_FEW_CHOICES);
        } else if (type == QuestionType.SEVERAL && choices.stream().noneMatch(c -> c.id().equals(ChoiceId.NONE))) {
            problems.report(mark, FormatRule.MISSING_NONE);
        }
    }

    /** A verdict for every choice of a check. */
    Map<ChoiceId, Verdict> means(Question question) {
        if (question.type() != QuestionType.ONE) {
            fields.problems()
                    .report(
                            fields.keyMark("means")
                                    .or(() -> fields.keyMark("type"))
                                    .orElse(fields.home()),
                            FormatRule.MEANS_NOT_HERE);
            fields.node("means");
            return Map.of();
        }
        if (!fields.has("means")) {
            if (fields.has("choices") && !question.choices().isEmpty()) {
                fields.need("means");
            }
            return Map.of(ChoiceId.YES, Verdict.DONE, ChoiceId.PARTLY, Verdict.PARTLY, ChoiceId.NO, Verdict.OPEN);
        }
        Map<ChoiceId, Verdict> means = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("means", MOST_CHOICES)) {
            if (entry.value() instanceof Node.Scalar word) {
                Optional<ChoiceId> choice = choice(question, entry);
                fields.word("means", word, Words.VERDICT)
                        .ifPresent(verdict -> choice.ifPresent(c -> means.put(c, verdict)));
            } else {
                problems.report(entry.value().mark(), FormatRule.EXPECTED_TEXT, entry.key());
            }
        }
        String missing = Suggestion.list(question.choices().stream()
                .filter(c -> fields.entries("means", MOST_CHOICES).stream()
                        .noneMatch(e -> e.key().equals(c.id().value())))
                .map(c -> c.id().value())
                .toList());
        if (!missing.isEmpty()) {
            problems.report(fields.keyMark("means").orElseThrow(), FormatRule.MEANS_MISSING, missing.replace("'", ""));
        }
        return means;
    }

    /** The choice of the question that the key of an entry names, or nothing and a problem. */
    Optional<ChoiceId> choice(Question question, Node.Entry entry) {
        if (Ids.isId(entry.key()) && question.choice(new ChoiceId(entry.key())).isPresent()) {
            return Optional.of(new ChoiceId(entry.key()));
        }
        String advice = problems.suggest(
                entry.key(),
                question.choices().stream().map(c -> c.id().value()).toList());
        problems.reportWith(
                advice,
                entry.keyMark(),
                FormatRule.UNKNOWN_CHOICE,
                fields.text("id").orElse("this item"),
                entry.key());
        return Optional.empty();
    }
}
