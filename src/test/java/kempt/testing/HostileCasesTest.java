package kempt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of hostile cases names tests that are there, or says why there is none. */
class HostileCasesTest {
    private static final int CASES = 86;

    static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/hostile-cases.txt")).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_case_has_its_test(String line) throws Exception {
        String[] words = line.split(" +", 2);
        assertThat(words[0]).matches("(CR|FS|CN|CY|TM|YM|TX|RP|PT|SG|EN|PV|UX)-[0-9]{2}");
        if (words[1].startsWith("- ")) {
            assertThat(words[1]).hasSizeGreaterThan(15);
            return;
        }
        int dot = words[1].lastIndexOf('.');
        Class<?> test = Class.forName("kempt." + words[1].substring(0, dot));
        String method = words[1].substring(dot + 1);
        assertThat(Stream.of(test.getDeclaredMethods())
                        .filter(m -> m.getName().equals(method))
                        .filter(m ->
                                m.isAnnotationPresent(Test.class) || m.isAnnotationPresent(ParameterizedTest.class)))
                .as(line)
                .hasSize(1);
    }

    @Test
    void no_case_is_forgotten() throws IOException {
        assertThat(lines().stream().map(l -> l.substring(0, 5)).distinct()).hasSize(CASES);
    }
}
