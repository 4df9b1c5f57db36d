package kempt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    private final World world;

    Version(World world) {
        this.world = world;
    }

    @Override
    public String[] getVersion() throws IOException {
        Properties written = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            written.load(in);
        }
        return new String[] {world.name() + " " + written.getProperty("version")};
    }
}
