package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of what kempt is made of. {@code mvn -o} cannot make it. */
class PartsIT {
    private static final Path LIST = Shell.HOME.resolve("share/doc/kempt/kempt.cdx.json");

    @BeforeAll
    static void there() {
        if (System.getenv("KEMPT_ALL_TESTS") == null) {
            assumeTrue(Files.exists(LIST), "no list of parts: it is made when Maven is online");
        }
    }

    @Test
    void names_every_part_that_kempt_runs_with_and_no_other() {
        List<String> listed = new ArrayList<>();
        for (JsonNode part : read().get("components")) {
            listed.add(part.get("purl").asString().replaceAll(".*/(.*)@(.*)\\?type=jar", "$1-$2.jar"));
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(jars()).contains("picocli-4.7.7.jar");
    }

    @Test
    void every_part_has_a_licence_that_is_handed_on() throws IOException {
        String handedOn = Files.readString(LIST.resolveSibling("copyright"));
        for (JsonNode part : read().get("components")) {
            JsonNode licence = part.get("licenses").get(0).get("license");
            String name = (licence.has("id") ? licence.get("id") : licence.get("name")).asString();
            assertThat(handedOn)
                    .as(part.get("purl").asString())
                    .contains("License: " + name.replace("Bouncy Castle Licence", "Bouncy-Castle") + "\n");
        }
    }

    @Test
    void says_nothing_of_when_and_where_it_was_made() throws IOException {
        assertThat(Files.readString(LIST))
                .doesNotContain("timestamp", System.getProperty("user.dir"), System.getProperty("java.version"));
    }

    private static List<String> jars() {
        return Stream.of(System.getProperty("kempt.parts").split(Pattern.quote(File.pathSeparator), -1))
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();
    }

    private static JsonNode read() {
        return JsonMapper.shared().readTree(LIST.toFile());
    }
}
