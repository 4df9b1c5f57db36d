package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving a real terminal, in every way, at every kind of prompt: cases SG-01 to SG-06. */
class LeavingIT {
    private static final Pattern NUMBER = Pattern.compile("pid ([0-9]+)");

    /** Keys that lead from one prompt of the sample to the next, and words of the prompt that they lead to. */
    private static final List<List<String>> PROMPTS = List.of(
            List.of("", "Where help is"),
            List.of("Enter", "main email"),
            List.of("?", "Why this is asked"),
            List.of("Enter", "main email"),
            List.of("n", "Your note"),
            List.of("Escape", "Not sure"),
            List.of("p", "Take your time"),
            List.of("Enter", "main email"),
            List.of("2", "› 2"),
            List.of("Enter", "by your own name"),
            List.of("Enter", "What happened"),
            List.of("1", "› 1"),
            List.of("Enter", "first notice"),
            List.of("x", "› x"),
            List.of("Enter", "could not read that as a day"),
            List.of("C-u", "A day, like"),
            List.of("Enter", "How many accounts"),
            List.of("Enter", "Leave this part?"),
            List.of("Enter", "write down about it"),
            List.of("Enter", "Your plan"),
            List.of("Enter", "What to do"),
            List.of("3", "› 3"),
            List.of("Enter", "Name of the file?"));

    /** What the jar's manifest grants to the real program: without it, newer Javas warn about native libraries. */
    private static final String NATIVE_ACCESS =
            Runtime.version().feature() < 22 ? "" : "--enable-native-access=ALL-UNNAMED";

    @TempDir
    private Path folder;

    @BeforeAll
    static void there() {
        Tmux.mustBeThere();
    }

    /** Starts the sample in the shell: the tty's modes before and after are compared, the exit code and jobs shown. */
    private Tmux started() throws Exception {
        Path run = folder.resolve("run");
        Files.writeString(run, """
                stty -g > %1$s/before
                (echo "pid $BASHPID" > %1$s/pid
                exec '%2$s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %4$s -cp '%3$s' kempt.interview.terminal.SampleSitting)
                code=$?
                stty -g | cmp -s - %1$s/before && modes=same || modes=other
                echo "ended $code $modes jobs:$(jobs)."
                """.formatted(
                        folder,
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        NATIVE_ACCESS));
        Tmux tmux = new Tmux(folder, 80, 24);
        tmux.types(". " + run).keys("Enter").sees("Where help is");
        assertThat(tmux.title()).isEqualTo("Terminal");
        return tmux;
    }

    private static void isClean(Tmux tmux) {
        tmux.sees("ended 0 same jobs:.");
        assertThat(tmux.title()).isNotEqualTo("Terminal");
        assertThat(tmux.everything().lines().filter(l -> !l.isBlank() && !l.startsWith("$")))
                .as("nothing of ours on the screen, nor in its history")
                .allMatch(l -> l.startsWith("ended "));
        String sent = tmux.sent();
        String last = sent.substring(sent.lastIndexOf("\033[?1049h"));
        assertThat(last.substring(last.lastIndexOf("\033[2J"), last.lastIndexOf("ended")))
                .isEqualTo("\033[2J\033[H\033[?1049l\033[?25h\033[0m\033[23;0t\033[?2004l\033[?7h");
    }

    private void kill(String signal) throws Exception {
        Matcher pid = NUMBER.matcher(Files.readString(folder.resolve("pid")));
        assertThat(pid.find()).isTrue();
        assertThat(new ProcessBuilder("kill", "-" + signal, pid.group(1))
                        .start()
                        .waitFor())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-c", "C-d", "C-z"})
    void a_key_leaves_at_once(String key) throws Exception {
        try (Tmux tmux = started()) {
            tmux.keys(key);
            isClean(tmux);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "INT", "TSTP"})
    void a_signal_leaves_as_ctrl_c_does(String signal) throws Exception {
        try (Tmux tmux = started()) {
            tmux.keys("Enter").sees("main email");
            kill(signal);
            isClean(tmux);
        }
    }

    @Test
    void ctrl_c_leaves_at_every_prompt() throws Exception {
        for (int stop = 0; stop < PROMPTS.size(); stop++) {
            try (Tmux tmux = started()) {
                for (List<String> step : PROMPTS.subList(1, stop + 1)) {
                    tmux.keys(step.get(0)).sees(step.get(1));
                }
                tmux.keys("C-c");
                isClean(tmux);
            }
        }
    }

    @Test
    void impatience_and_the_quit_key_do_no_harm() throws Exception {
        try (Tmux tmux = started()) {
            tmux.keys("C-\\", "C-s", "C-q", "Enter").sees("main email");
            tmux.keys("C-c", "C-c", "C-c", "C-z");
            tmux.sees("ended 0 same jobs:.");
            assertThat(tmux.sent()).containsOnlyOnce("\033[?1049l").doesNotContain("Full thread dump");
        }
    }

    @Test
    void a_stop_from_outside_and_many_sizes_lose_nothing() throws Exception {
        try (Tmux tmux = started()) {
            tmux.keys("Enter").sees("main email").keys("3").sees("› 3");
            kill("STOP");
            tmux.sees("Stopped").keys("C-l").types("fg").keys("Enter").sees("› 3");
            for (int size = 5; size < 60; size += 5) {
                tmux.resizes(2 * size, size);
            }
            tmux.resizes(40, 15).sees("› 3").sees("Ctrl-C leaves");
            tmux.keys("Enter").sees("by your own").keys("C-c").sees("$").keys("Enter", "Enter");
            tmux.types("echo then $((1 + 1))").keys("Enter").sees("then 2");
        }
    }
}
