package kempt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import kempt.cli.Person;
import kempt.cli.Tty;
import kempt.cli.World;

/**
 * Runs each command of a list and throws away what it says, so that the JVM can archive the classes that these commands
 * load. The build calls it once, on the built jar; nothing else does.
 */
final class Training {
    private Training() {}

    public static void main(String[] args) throws IOException {
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Kempt.run(emptyRoom(), line.strip().split(" +", -1));
            }
        }
    }

    private static World emptyRoom() {
        return new World(
                "kempt",
                InputStream.nullInputStream(),
                nowhere(),
                nowhere(),
                Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                Map.of(),
                Path.of(""),
                Tty.NONE,
                Person.NOBODY);
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
