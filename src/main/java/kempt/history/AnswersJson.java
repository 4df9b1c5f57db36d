package kempt.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.checklist.ChoiceId;
import kempt.checklist.ItemId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sheet as two JSON objects, {@code answers} and {@code notes}. An answer has one of {@code chose}, {@code wrote},
 * {@code number}, {@code day}, {@code said}; {@code on} and {@code edition} where they are known.
 */
final class AnswersJson {
    private AnswersJson() {}

    static void write(AnswerSheet sheet, ObjectNode into) {
        ObjectNode answers = into.putObject("answers");
        sheet.answers().forEach((id, given) -> write(given, answers.putObject(id.value())));
        ObjectNode notes = into.putObject("notes");
        sheet.notes().forEach((id, note) -> notes.put(id.value(), note));
    }

    private static void write(Given given, ObjectNode node) {
        Answer answer = given.answer();
        if (answer instanceof Answer.Chose chose) {
            ArrayNode choices = node.putArray("chose");
            chose.choices().forEach(c -> choices.add(c.value()));
        } else if (answer instanceof Answer.Wrote wrote) {
            node.put("wrote", wrote.text());
        } else if (answer instanceof Answer.Counted counted) {
            node.put("number", counted.number());
        } else if (answer instanceof Answer.On on) {
            node.put("day", on.day().toString());
        } else if (answer instanceof Answer.Stock stock) {
            node.put("said", stock.word());
        }
        given.on().ifPresent(on -> node.put("on", on.toString()));
        given.edition().ifPresent(e -> node.put("edition", e));
    }

    /** @param aged answers that no longer count */
    static AnswerSheet read(JsonNode from, Set<ItemId> aged) {
        Map<ItemId, Given> answers = new LinkedHashMap<>();
        from.path("answers").properties().forEach(e -> {
            ItemId id = new ItemId(e.getKey());
            given(e.getValue(), aged.contains(id)).ifPresent(given -> answers.put(id, given));
        });
        Map<ItemId, String> notes = new LinkedHashMap<>();
        from.path("notes")
                .properties()
                .forEach(e -> notes.put(new ItemId(e.getKey()), e.getValue().asString()));
        return new AnswerSheet(answers, notes);
    }

    private static Optional<Given> given(JsonNode node, boolean stale) {
        return answer(node)
                .map(answer -> new Given(
                        answer,
                        node.has("on")
                                ? Optional.of(LocalDate.parse(node.path("on").asString()))
                                : Optional.empty(),
                        node.has("edition") ? Optional.of(node.path("edition").asInt()) : Optional.empty(),
                        stale));
    }

    private static Optional<Answer> answer(JsonNode node) {
        if (node.has("chose")) {
            List<ChoiceId> choices = new ArrayList<>();
            node.path("chose").forEach(c -> choices.add(new ChoiceId(c.asString())));
            return Optional.of(new Answer.Chose(choices));
        }
        if (node.has("wrote")) {
            return Optional.of(new Answer.Wrote(node.path("wrote").asString()));
        }
        if (node.has("number")) {
            return Optional.of(new Answer.Counted(node.path("number").asLong()));
        }
        if (node.has("day")) {
            return Optional.of(new Answer.On(LocalDate.parse(node.path("day").asString())));
        }
        return Answer.Stock.of(node.path("said").asString("")).map(Answer.class::cast);
    }
}
