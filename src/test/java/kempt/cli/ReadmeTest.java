package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says is what the program does. */
class ReadmeTest {
    private static final Path TRANSCRIPT = Path.of("src/test/resources/transcripts/something-is-happening.txt");

    /** What is left out of the session that README opens with. */
    private static final String LEFT_OUT = "\n[...]\n";

    @Test
    void it_opens_with_a_session_that_happened() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String begin = "```console\n";
        int from = readme.indexOf(begin) + begin.length();
        String session = readme.substring(from, readme.indexOf("\n```\n", from));
        assertThat(readme.substring(0, from).lines()).as("it opens with it").hasSizeLessThan(12);
        String rest = Files.readString(TRANSCRIPT);
        for (String part : session.split(Pattern.quote(LEFT_OUT), -1)) {
            assertThat(rest).contains("\n" + part + "\n");
            rest = rest.substring(rest.indexOf("\n" + part + "\n") + part.length() + 1);
        }
    }

    @Test
    void the_exit_codes_are_those_of_the_program() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        StringBuilder table = new StringBuilder("| code | means |\n|---|---|\n");
        for (ExitCode each : ExitCode.values()) {
            table.append("| ")
                    .append(each.code())
                    .append(" | ")
                    .append(each.meaning())
                    .append(" |\n");
        }
        assertThat(readme).contains(table);
    }
}
