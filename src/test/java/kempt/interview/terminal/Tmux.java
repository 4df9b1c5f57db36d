package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real terminal with a shell in it, driven from outside. Everything that it sends is in a file. */
public final class Tmux implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String socket;
    private final Path sent;

    public Tmux(Path folder, int width, int height) {
        Path shell;
        try {
            Path own = Files.createTempDirectory(folder, "");
            socket = own.resolve("tmux").toString();
            sent = own.resolve("sent");
            shell = own.resolve("shell");
            Files.writeString(shell, "PS1='$ '\nunset PROMPT_COMMAND HISTFILE\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tmux(
                "new-session",
                "-d",
                "-x",
                Integer.toString(width),
                "-y",
                Integer.toString(height),
                "TERM=tmux-256color exec bash --noprofile --rcfile " + shell + " -i");
        tmux("pipe-pane", "-o", "cat > " + sent);
        sees("$");
    }

    /** Where there is no tmux these tests cannot run; in CI that would be a mistake, and nothing is passed over. */
    public static void mustBeThere() {
        boolean there;
        try {
            there = new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            there = false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (!there && System.getenv("CI") != null) {
            fail("tmux is missing, and CI must not go on without it");
        }
        assumeTrue(there, "tmux is missing: leaving a real terminal was not tried");
    }

    public Tmux types(String text) {
        tmux("send-keys", "-l", "--", text);
        return this;
    }

    public Tmux keys(String... names) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(names));
        tmux(command.toArray(String[]::new));
        return this;
    }

    public Tmux resizes(int width, int height) {
        tmux("resize-window", "-x", Integer.toString(width), "-y", Integer.toString(height));
        return this;
    }

    public Tmux sees(String words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!screen().contains(words)) {
            if (System.nanoTime() > end) {
                fail("never saw: " + words + "\n" + screen());
            }
            rest();
        }
        return this;
    }

    /** Waits until what was there before is gone. */
    public Tmux seesNo(String words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (screen().contains(words)) {
            if (System.nanoTime() > end) {
                fail("still there: " + words + "\n" + screen());
            }
            rest();
        }
        return this;
    }

    public String screen() {
        return tmux("capture-pane", "-p");
    }

    /** The screen, with escapes where its text stands out. */
    String styled() {
        return tmux("capture-pane", "-p", "-e");
    }

    /** The screen and everything that scrolled off it. */
    public String everything() {
        return tmux("capture-pane", "-p", "-S", "-");
    }

    public String title() {
        return tmux("display-message", "-p", "#{pane_title}").strip();
    }

    /** What the terminal was sent, byte for byte. */
    public String sent() {
        try {
            return Files.readString(sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tmux(String... words) {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket, "-f", "/dev/null"));
        command.addAll(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(10, TimeUnit.SECONDS);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        tmux("kill-server");
    }
}
