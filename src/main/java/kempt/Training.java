package kempt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                Kempt.run(World.empty(), line.strip().split(" +", -1));
            }
        }
    }
}
