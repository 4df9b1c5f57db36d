package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.yaml.AnswersWriter;
import kempt.checklist.ItemId;
import kempt.history.Comparison;
import kempt.history.History;
import kempt.history.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written fits the schemas that are published; fields that no schema names would be noticed. */
class SchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void plans_fit(String name) {
        String plan = new PlanJson().write(Samples.plan(Samples.answers(name)));

        assertThat(errors("kempt-plan-1", plan)).isEmpty();
    }

    @Test
    void past_sittings_and_comparisons_fit() {
        History history = Pages.fiveSittings();
        assertThat(errors("kempt-history-1", HistoryJson.write(history))).isEmpty();
        for (Run from : history.runs()) {
            for (Run to : history.runs()) {
                Comparison comparison = Comparison.of(from, to, Samples.catalogue());
                assertThat(errors("kempt-comparison-1", HistoryJson.write(comparison)))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_plan_of_no_answers_fits() {
        assertThat(errors("kempt-plan-1", new PlanJson().write(Samples.plan(AnswerSheet.EMPTY))))
                .isEmpty();
    }

    @Test
    void a_field_that_the_schema_does_not_name_is_noticed() {
        ObjectNode plan =
                (ObjectNode) JSON.readTree(new PlanJson().write(Samples.plan(Samples.answers("doxxed-streamer.yml"))));
        ((ObjectNode) plan.get("actions").get(0)).put("mood", "calm");

        assertThat(errors("kempt-plan-1", plan.toString())).singleElement().satisfies(e -> assertThat(e.toString())
                .contains("mood"));
        assertThat(schema(Schema.text("kempt-plan-1")).validate(plan)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void answers_files_fit(String name) {
        assertThat(errors("kempt-answers-1", json(Samples.text(name)))).isEmpty();
        assertThat(errors("kempt-answers-1", json(AnswersWriter.write(Samples.answers(name)))))
                .isEmpty();
    }

    @Test
    void answers_of_every_kind_fit() {
        ItemId item = new ItemId("in-your-words");
        AnswerSheet odd = AnswerSheet.EMPTY
                .with(item, new Answer.Wrote("not-sure\n\u0000\ud83d\ude00: {}"))
                .with(new ItemId("how-many"), new Answer.Counted(-3))
                .noted(item, "- \"quoted\"");

        assertThat(errors("kempt-answers-1", json(AnswersWriter.write(odd)))).isEmpty();
        assertThat(errors("kempt-answers-1", json("format: kempt-answers/1\nanswers:\nnotes:\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers: {}",
                "format: kempt-answers/2",
                "format: kempt-answers/1\nanswer: {}",
                "format: kempt-answers/1\nanswers: {Big: yes}",
                "format: kempt-answers/1\nanswers: {words: not an id}",
                "format: kempt-answers/1\nanswers: {a: {answer: yes, when: now}}",
                "format: kempt-answers/1\nanswers: {a: []}",
                "format: kempt-answers/1\nnotes: {a: [b]}",
            })
    void what_the_reader_refuses_does_not_fit(String text) {
        assertThat(errors("kempt-answers-1", json(text))).isNotEmpty();
    }

    private static String json(String yaml) {
        return JSON.writeValueAsString(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private static List<Error> errors(String name, String json) {
        JsonNode strict = JSON.readTree(Schema.text(name));
        close(strict);
        return schema(strict.toString()).validate(json, InputFormat.JSON);
    }

    private static com.networknt.schema.Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** Allows only fields that are named: for this test, since readers must pass over what they do not know. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(SchemaTest::close);
    }
}
