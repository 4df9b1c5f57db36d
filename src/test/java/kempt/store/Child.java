package kempt.store;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.crypto.generators.SCrypt;

/** {@link Trial} in a Java of its own, started through other programs if need be. */
record Child(List<String> through, List<String> flags, List<Path> classes) {
    private static final int PATIENCE = 120;
    private static final List<String> QUIET = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xlog:disable", "-Xlog:all=off");

    record Ended(int code, List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }
    }

    static Child plain() {
        return new Child(List.of(), List.of(), homes());
    }

    static Child through(String... programs) {
        return new Child(List.of(programs), List.of(), homes());
    }

    static Child with(String... flags) {
        return new Child(List.of(), List.of(flags), homes());
    }

    /** Another account, which may not look into ours: it gets a copy of the classes. */
    static Child asNobody(Path room) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path home : homes()) {
            Path copy = room.resolve("classes-" + copies.size());
            Trees.copy(home, copy);
            copies.add(copy);
        }
        return new Child(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), List.of(), copies);
    }

    List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(through);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUIET);
        command.addAll(flags);
        String classPath = classes.stream().map(Path::toString).collect(Collectors.joining(":"));
        command.addAll(List.of("-cp", classPath, Trial.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    /** What it wrote, errors too, and how it ended. */
    Ended run(Object... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        List<String> lines = lines(process);
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("does not end: " + List.of(arguments));
        }
        return new Ended(process.exitValue(), lines);
    }

    Process start(Object... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    static List<String> lines(Process process) throws IOException {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        }
    }

    private static List<Path> homes() {
        return Stream.of(
                        Store.class,
                        Trial.class,
                        FileKey.class,
                        CipherKey.class,
                        X25519KeyFactory.class,
                        Bech32.class,
                        SCrypt.class)
                .map(Child::home)
                .distinct()
                .toList();
    }

    private static Path home(Class<?> c) {
        try {
            return Path.of(c.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
