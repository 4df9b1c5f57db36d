package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import kempt.packaged.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that people get. */
class JarIT {
    private static final Path JAR = Shell.HOME.resolve("lib/kempt.jar");

    @TempDir
    Path folder;

    @Test
    void scrypt_runs_with_the_classes_that_were_kept_of_bouncy_castle() throws Exception {
        Ran ran = new Shell(
                        folder,
                        Map.of("CP", JAR + ":" + Path.of("target/test-classes").toAbsolutePath()))
                .run("'" + System.getProperty("java.home") + "/bin/java' -cp \"$CP\" kempt.packaged.ScryptTrial");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                        + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887\n");
    }

    @Test
    void nothing_in_it_is_there_twice_or_belongs_elsewhere() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            assertThat(names).doesNotHaveDuplicates();
            assertThat(names)
                    .noneMatch(name -> name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".jnilib"))
                    .noneMatch(name -> name.startsWith("META-INF/maven/") || name.endsWith("module-info.class"))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/NOTICE.txt");
        }
    }
}
