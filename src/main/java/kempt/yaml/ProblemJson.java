package kempt.yaml;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Problems for machines, {@code kempt-problems/1}: the same record in other clothes. Fields are only ever added. */
public final class ProblemJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ProblemJson() {}

    /** All problems in the order of the files, one on a line. */
    public static String print(List<Problem> problems) {
        StringWriter out = new StringWriter();
        out.append("{\"format\":\"kempt-problems/1\",\"errors\":")
                .append(String.valueOf(
                        problems.stream().filter(Problem::isError).count()))
                .append(",\"warnings\":")
                .append(String.valueOf(
                        problems.stream().filter(p -> !p.isError()).count()))
                .append(",\"problems\":[");
        String before = "\n";
        for (Problem problem : problems.stream().sorted().toList()) {
            out.append(before).append(print(problem));
            before = ",\n";
        }
        return out.append(problems.isEmpty() ? "]}\n" : "\n]}\n").toString();
    }

    private static String print(Problem problem) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("file", problem.mark().file());
            json.writeNumberProperty("line", problem.mark().line());
            json.writeNumberProperty("column", problem.mark().column());
            json.writeNumberProperty("length", problem.mark().length());
            json.writeStringProperty("severity", problem.severity().word());
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("message", problem.message());
            json.writeName("excerpt");
            write(json, problem.excerpt().map(Problem.Excerpt::line).orElse(null));
            json.writeName("advice");
            write(json, problem.advice().orElse(null));
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, String text) {
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }
}
