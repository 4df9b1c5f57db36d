package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kempt.interview.terminal.Tmux;
import kempt.store.Passphrase;
import kempt.store.Store;
import kempt.store.StoreFolder;
import kempt.store.WorkFactor;

/** A sitting with the program that people get, in a real terminal with a shell in it. */
final class Sat implements AutoCloseable {
    static final String WORDS = "CANARY-7f3a six words that open it";

    /** Short, so that it is one line; typed early, it may stand there without the shell's sign before it. */
    private static final String RUN = ". ./run";

    private static final Pattern NUMBER = Pattern.compile("pid ([0-9]+)");
    private static final String WAY_OUT = "\033[2J\033[H\033[?1049l\033[?25h\033[0m\033[23;0t\033[?2004l\033[?7h";

    /** One question of every kind. */
    private static final String CHECKLIST = """
            checklist: small
            kind: hygiene
            domain: accounts
            title: A small one
            sections:
              - title: First
                items:
                  - id: lock-one
                    ask: Does your phone lock itself?
                    because: A phone that lies open is open to anyone.
                    guards: [account-takeover]
                    do: Turn on the lock.
                    takes: 5 minutes
                    noticed: no
                    guides: [chayn-online-safety]
                  - {id: places-two, ask: Which places do you use?, type: several, choices: {a: One, b: Two, none: No}}
                  - {id: words-three, ask: "What happened, in your words?", type: text}
                  - {id: day-four, ask: When did you notice it?, type: date}
                  - {id: many-five, ask: How many accounts do you have?, type: number}
            """;

    final Tmux tmux;
    private final Path folder;

    private Sat(Path folder, Tmux tmux) {
        this.folder = folder;
        this.tmux = tmux;
    }

    /** A shell in which nothing runs yet. */
    static Sat down(Path folder, int width, int height) throws IOException {
        Files.writeString(folder.resolve("small.yml"), CHECKLIST);
        Tmux tmux = new Tmux(folder, width, height);
        tmux.types("cd " + folder).keys("Enter");
        return new Sat(folder, tmux);
    }

    Path folder() {
        return folder;
    }

    Path store() {
        return folder.resolve("s");
    }

    /** A store that opens at once. */
    Sat withStore() {
        try (Passphrase words = words()) {
            new StoreFolder(store(), Clock.systemUTC())
                    .create(words, new WorkFactor(4))
                    .close();
        }
        return this;
    }

    private static Passphrase words() {
        return Passphrase.of(WORDS.toCharArray());
    }

    /** The draft as it lies on the disk, opened; empty if there is none. */
    Optional<String> draft() {
        try (Passphrase words = words();
                Store store = new StoreFolder(store(), Clock.systemUTC()).open(words)) {
            assertThat(store.verify().sound()).isTrue();
            return store.draft().map(json -> new String(json, StandardCharsets.UTF_8));
        }
    }

    int records() {
        try (Passphrase words = words();
                Store store = new StoreFolder(store(), Clock.systemUTC()).open(words)) {
            return store.read().records().size();
        }
    }

    /** Types the command; the modes of the terminal before and after are compared, the exit code and jobs shown. */
    Sat starts(String arguments, String sees) throws IOException {
        Path run = folder.resolve("run");
        Files.writeString(run, """
                stty -g > %1$s/before
                (echo "pid $BASHPID" > %1$s/pid
                export JAVA_HOME='%4$s' HOME=%1$s XDG_DATA_HOME=
                exec '%2$s/bin/kempt' %3$s)
                code=$?
                stty -g | cmp -s - %1$s/before && modes=same || modes=other
                echo "ended $code $modes jobs:$(jobs)."
                """.formatted(folder, Shell.HOME, arguments, System.getProperty("java.home")));
        tmux.types("clear").keys("Enter").seesNo(sees);
        tmux.types(RUN).keys("Enter").sees(sees);
        return this;
    }

    /** Keys by the names that tmux gives them; anything else is typed. */
    Sat presses(String... keys) {
        for (String key : keys) {
            if (key.matches("Enter|Escape|Space|Up|Down|C-.")) {
                tmux.keys(key);
            } else {
                tmux.types(key);
            }
        }
        return this;
    }

    Sat sees(String words) {
        tmux.sees(words);
        return this;
    }

    /** Leaves by a key, or by a signal. */
    Sat leaves(String way) throws IOException, InterruptedException {
        if (way.startsWith("C-")) {
            tmux.keys(way);
        } else {
            kill(way);
        }
        return this;
    }

    void kill(String signal) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(pid())).start();
        assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    long pid() throws IOException {
        Matcher pid = NUMBER.matcher(Files.readString(folder.resolve("pid")));
        assertThat(pid.find()).isTrue();
        return Long.parseLong(pid.group(1));
    }

    /** It ended with this code, silently, with the terminal as it was and no job left. */
    Sat ended(int code) {
        tmux.sees("ended " + code + " same jobs:.");
        return this;
    }

    /** Nothing of ours is on the screen nor above it, and the screen was left in the order that was promised. */
    void isClean(String about) {
        assertThat(tmux.everything().lines().filter(l -> !l.isBlank() && !l.startsWith("$") && !l.contains(RUN)))
                .as(about)
                .allMatch(l -> l.startsWith("ended "));
        assertThat(tmux.title()).as(about).isNotEqualTo("Terminal");
        String sent = tmux.sent();
        String last = sent.substring(sent.lastIndexOf("\033[?1049h"));
        assertThat(last.substring(last.lastIndexOf("\033[2J"), last.lastIndexOf("ended")))
                .as(about)
                .isEqualTo(WAY_OUT);
    }

    /** Files under a folder that hold these words. */
    static boolean mentions(Path folder, String words) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).anyMatch(file -> holds(file, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        tmux.close();
    }
}
