package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Screens as they are drawn in {@code src/test/resources/screens}, one file each, named by screen and size.
 * {@code -Dscreens.update} draws them anew; the difference is for reading.
 */
class DrawnTest {
    private static final Path DRAWN = Path.of("src/test/resources/screens");

    static Stream<Path> drawn() throws IOException {
        try (Stream<Path> files = Files.list(DRAWN)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void it_looks_as_drawn(Path file) throws IOException {
        String[] name = file.getFileName().toString().replace(".txt", "").split("@|x(?=[0-9]+$)", 3);
        View<?> view = Screens.all().stream()
                .filter(s -> s.name().equals(name[0]))
                .findFirst()
                .orElseThrow()
                .view();
        String looks =
                view.draw(Integer.parseInt(name[1]), Integer.parseInt(name[2])).text() + "\n";
        if (Boolean.getBoolean("screens.update")) {
            Files.writeString(file, looks);
        }
        assertThat(looks).isEqualTo(Files.readString(file));
    }
}
