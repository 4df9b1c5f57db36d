package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages in a real browser: axe finds nothing, nothing is asked of the network, nothing runs, nothing is wider than the
 * screen. Needs chromium, node, and axe-core in target/browser ({@code npm ci}, see .ci/run); with CI=true these must
 * be there.
 */
class BrowserTest {
    private static final Path AXE = Path.of("target/browser/node_modules/axe-core/axe.min.js");

    @TempDir
    Path temp;

    @BeforeEach
    void needs_a_browser() {
        boolean ready = onPath("chromium").isPresent() && onPath("node").isPresent() && Files.exists(AXE);
        String missing = "chromium, node or target/browser is missing: pages were not looked at in a browser";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(ready).as(missing).isTrue();
        }
        Assumptions.assumeTrue(ready, missing);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private JsonNode look(String html) throws IOException, InterruptedException {
        Path page = Files.writeString(temp.resolve("page.html"), html, StandardCharsets.UTF_8);
        Path said = temp.resolve("said.json");
        Path wrong = temp.resolve("wrong.txt");
        Process node = new ProcessBuilder(
                        "node",
                        "src/test/browser/look.mjs",
                        onPath("chromium").orElseThrow().toString(),
                        AXE.toString(),
                        page.toString())
                .redirectOutput(said.toFile())
                .redirectError(wrong.toFile())
                .start();
        try {
            assertThat(node.waitFor(3, TimeUnit.MINUTES)).as("looked in time").isTrue();
        } finally {
            node.destroy();
        }
        assertThat(node.exitValue()).as(Files.readString(wrong)).isZero();
        return JsonMapper.shared().readTree(Files.readString(said));
    }

    private static List<String> texts(JsonNode found, String name) {
        return found.get(name).valueStream().map(JsonNode::asString).toList();
    }

    private void assertCalm(Page page) throws IOException, InterruptedException {
        JsonNode found = look(new Html(Locale.ENGLISH).write(page));
        assertThat(found.get("looks").asInt()).isEqualTo(4);
        assertThat(texts(found, "violations")).isEmpty();
        assertThat(texts(found, "requests")).isEmpty();
        assertThat(texts(found, "messages")).isEmpty();
        assertThat(texts(found, "overflows")).isEmpty();
        assertThat(found.get("scripts").asInt()).isZero();
    }

    @Test
    void a_plan_reads_well_for_everyone_and_asks_for_nothing() throws IOException, InterruptedException {
        assertCalm(Pages.shipped("doxxed-streamer"));
    }

    @Test
    void past_sittings_read_well_and_ask_for_nothing() throws IOException, InterruptedException {
        assertCalm(Pages.history());
    }

    @Test
    void a_comparison_reads_well_and_asks_for_nothing() throws IOException, InterruptedException {
        assertCalm(Pages.comparison());
    }

    @Test
    void hostile_text_runs_nothing_and_fetches_nothing() throws IOException, InterruptedException {
        assertCalm(new Page(
                "Your plan",
                HtmlTest.hostile().stream()
                        .flatMap(text -> HtmlTest.everywhere(text, text).blocks().stream())
                        .toList()));
    }

    @Test
    void the_look_itself_sees_what_it_looks_for() throws IOException, InterruptedException {
        JsonNode found =
                look("<!DOCTYPE html><title>x</title><p style='width:200vw;color:#eee;background:#fff'>pale</p>"
                        + "<img src='https://example.org/x.png'><script>console.log('ran')</script>");
        assertThat(texts(found, "violations")).anyMatch(v -> v.contains("color-contrast"));
        assertThat(texts(found, "requests")).contains("https://example.org/x.png");
        assertThat(texts(found, "messages")).anyMatch(m -> m.contains("ran"));
        assertThat(found.get("overflows").isEmpty()).isFalse();
        assertThat(found.get("scripts").asInt()).isEqualTo(4);
    }
}
