package kempt.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs shell lines in a folder, with an environment of its own: what is not given here is not set. */
record Shell(Path folder, Map<String, String> environment) {
    static final Path HOME =
            Path.of(System.getProperty("kempt.home", "target/kempt")).toAbsolutePath();

    record Ran(int code, String out, String err) {}

    Shell with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value.toString());
        return new Shell(folder, more);
    }

    Ran run(String line) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after a minute: " + line);
            }
            return new Ran(process.exitValue(), read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** The Java that runs this, and whatever else of 17 or newer lies where Debian puts them. */
    static List<Path> javas() {
        List<Path> javas = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Path folder = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Shell::isOurs)) {
                found.forEach(javas::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return javas.stream().map(Shell::real).distinct().toList();
    }

    private static boolean isOurs(Path java) throws IOException {
        Path release = java.resolve("release");
        return Files.isExecutable(java.resolve("bin/java"))
                && Files.isReadable(release)
                && read(release).lines().anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9][0-9])\\b.*"));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
