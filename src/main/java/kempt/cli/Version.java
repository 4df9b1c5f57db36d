package kempt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    private final World world;

    Version(World world) {
        this.world = world;
    }

    @Override
    public String[] getVersion() {
        return new String[] {of(world.name())};
    }

    /** The version of a kempt that is called so. */
    static String of(String name) {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            return name + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
