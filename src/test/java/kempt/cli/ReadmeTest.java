package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README says is what the program does. */
class ReadmeTest {
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
