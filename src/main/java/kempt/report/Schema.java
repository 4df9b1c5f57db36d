package kempt.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON Schemas. */
public final class Schema {
    private Schema() {}

    /** The text of a schema by its name, such as {@code kempt-plan-1}. */
    public static String text(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("/kempt/schema/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no schema " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
