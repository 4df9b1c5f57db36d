package kempt;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kempt.cli.Commands;
import kempt.cli.ExitCode;
import kempt.cli.Person;
import kempt.cli.Tty;
import kempt.cli.Unstopped;
import kempt.cli.World;

/** Starts kempt. Only here are the real streams, the real clock and the way out of the program touched. */
public final class Kempt {
    private Kempt() {}

    public static void main(String[] args) {
        System.exit(run(realWorld(), args));
    }

    /** kempt as a function: everything that it may touch goes in, an exit code comes out. */
    public static int run(World world, String... args) {
        return Commands.run(world, args);
    }

    private static World realWorld() {
        return new World(
                calledName(),
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                new LocalClock(),
                environment(),
                Path.of(""),
                tty(),
                new Unstopped(new Sitter()));
    }

    /** The launcher gives Java a locale that can name every file, and passes the one that the person has. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String columns = System.getProperty("kempt.columns", "");
        if (!columns.isEmpty()) {
            environment.put(World.TERMINAL_COLUMNS, columns);
        }
        String locale = System.getProperty("kempt.locale", "");
        if (!locale.isEmpty()) {
            environment.put("LC_ALL", locale);
        }
        return environment;
    }

    /** The clock on the wall. It looks up where we are, which takes time, only when asked what day it is. */
    private static final class LocalClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    }

    /** Ctrl-C in the middle of an interview is leaving, not an error. */
    private static final class Sitter implements Person {
        private final AtomicReference<Runnable> last = new AtomicReference<>(() -> {});

        @Override
        public <T> T calmly(Supplier<T> talk) {
            Thread quietly = new Thread(this::leave);
            Runtime.getRuntime().addShutdownHook(quietly);
            try {
                return talk.get();
            } finally {
                Runtime.getRuntime().removeShutdownHook(quietly);
            }
        }

        @Override
        @SuppressWarnings("SystemConsoleNull")
        public Optional<char[]> secret(String ask) {
            Console console = System.console();
            return console == null
                    ? Optional.empty()
                    : typed(console.readPassword("%s", ask)).filter(typed -> typed.length > 0);
        }

        @Override
        public void beforeLeaving(Runnable what) {
            last.set(what);
        }

        /** Whatever goes wrong with what is done last: who leaves wants to be gone. */
        @Override
        public void leave() {
            try {
                last.getAndSet(() -> {}).run();
            } finally {
                Runtime.getRuntime().halt(0);
            }
        }

        /** By way of the hooks: what was hidden while it was typed is shown again, and a calm end is one with 0. */
        @Override
        public void interrupt() {
            System.exit(ExitCode.INTERRUPTED.code());
        }

        private <T> Optional<T> typed(T line) {
            if (line == null) {
                interrupt();
            }
            return Optional.ofNullable(line);
        }

        @Override
        @SuppressWarnings("SystemConsoleNull")
        public Optional<String> line(String ask) {
            Console console = System.console();
            return console == null
                    ? Optional.empty()
                    : typed(console.readLine("%s", ask)).filter(typed -> !typed.isBlank());
        }
    }

    /** The launcher passes the name that it was called by, so that a renamed kempt does not give itself away. */
    private static String calledName() {
        String name = System.getProperty("kempt.name", "");
        return name.matches("[A-Za-z0-9._-]{1,64}") ? name : "kempt";
    }

    /**
     * UTF-8 whatever the locale: under {@code LC_ALL=C}, Java would print a question mark for every letter it lacks.
     */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), true, StandardCharsets.UTF_8);
    }

    /**
     * The launcher's shell can tell for each stream; Java alone can only tell whether in and out both are a terminal,
     * and from 22 to 24 not even that, unless {@code jdk.console=java.base}.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static Tty tty() {
        String streams = System.getProperty("kempt.tty");
        if (streams == null) {
            boolean all = System.console() != null;
            return new Tty(all, all, all);
        }
        return new Tty(streams.contains("0"), streams.contains("1"), streams.contains("2"));
    }
}
