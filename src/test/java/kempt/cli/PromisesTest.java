package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that promise more than anyone can keep are nowhere: not in what is shown, not in the code (RP-11, UX-14). */
class PromisesTest {
    private static final Pattern TOO_MUCH =
            Pattern.compile("(?i)\\b(tamper-?proof|court-certified|court-ready|admissible"
                    + "|legally valid|forensic-grade|guaranteed?|guarantees|military-grade|anonymous(ly)?|untraceable|unhackable"
                    + "|secure(ly)? delet(e|ion)|you are safe|completely safe)\\b");

    /** The one place that must name them, to find them elsewhere. */
    private static final String LINT = "WordingLint.java";

    @Test
    void nothing_is_promised_that_cannot_be_kept() throws IOException {
        for (String place : List.of("README.md", "checklists", "src/main")) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                List<Path> texts = files.filter(Files::isRegularFile)
                        .filter(f -> !f.endsWith(LINT) && !f.endsWith("words.txt"))
                        .toList();
                assertThat(texts).isNotEmpty();
                for (Path text : texts) {
                    List<String> lines = Files.readAllLines(text, StandardCharsets.UTF_8);
                    boolean yaml = text.toString().endsWith(".yml");
                    // A comment in a checklist names official registers by their names; nobody is shown it.
                    assertThat(lines.stream().map(l -> yaml ? l.replaceFirst("(^| )#.*", "") : l))
                            .as("%s", text)
                            .noneMatch(TOO_MUCH.asPredicate());
                }
            }
        }
    }
}
