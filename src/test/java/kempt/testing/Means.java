package kempt.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What some tests need beside Java. Where it is missing they are skipped and say so; where {@code KEMPT_ALL_TESTS} is
 * set, as {@code .ci/run} does, they fail instead.
 */
public final class Means {
    private Means() {}

    public static void program(String name) {
        boolean found = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        need(found, "the program '" + name + "' is not installed");
    }

    /** To mount a small disk, to be someone else for a while. */
    public static void root() {
        need("root".equals(System.getProperty("user.name")), "this takes root");
    }

    public static void need(boolean there, String why) {
        if (System.getenv("KEMPT_ALL_TESTS") != null) {
            assertThat(there).as(why).isTrue();
        }
        assumeTrue(there, "skipped: " + why);
    }
}
