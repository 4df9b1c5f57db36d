package kempt.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every file in {@code src/test/resources/transcripts}. */
class TranscriptTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts");

    @TempDir
    Path temp;

    static List<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FILES.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void kempt_says_what_the_transcript_says(String name) throws IOException {
        Path file = FILES.resolve(name);
        String written = Files.readString(file, StandardCharsets.UTF_8);
        String happened = stage().play(Transcript.parse(written));
        if (System.getProperty("transcripts.update") != null) {
            Files.writeString(file, happened, StandardCharsets.UTF_8);
            return;
        }
        assertThat(happened)
                .as("%s; if what happens now is right: mvn test -Dtranscripts.update", file)
                .isEqualTo(written);
    }

    private Stage stage() throws IOException {
        return new Stage(
                Files.createDirectory(temp.resolve("folder")), Files.createDirectory(temp.resolve("home")), version());
    }

    private static String version() throws IOException {
        try (InputStream in = TranscriptTest.class.getResourceAsStream("/kempt/cli/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
