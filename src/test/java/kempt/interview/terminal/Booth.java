package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;

/** A person in front of an emulated terminal: types, looks, resizes the window. */
final class Booth implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScreenTerminal.VirtualTerminal virtual;
    private final Session session;
    private final AtomicBoolean ended = new AtomicBoolean();

    Booth(int width, int height) {
        try {
            virtual = ScreenTerminal.withTerminal("booth", "xterm-256color", width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session = Session.on(virtual.terminal(), true, () -> ended.set(true));
    }

    Session session() {
        return session;
    }

    ScreenPrompter prompter() {
        return new ScreenPrompter(session, Samples.TODAY, Samples.HELP);
    }

    /** Has something asked; the answer comes in its own time. */
    <T> CompletableFuture<T> asks(Function<ScreenPrompter, T> question) {
        return CompletableFuture.supplyAsync(() -> question.apply(prompter()));
    }

    Booth types(String keys) {
        try {
            virtual.terminal().processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Booth resizes(int width, int height) {
        virtual.screen().setSize(Size.of(width, height));
        virtual.terminal().setSize(Size.of(width, height));
        virtual.terminal().raise(Terminal.Signal.WINCH);
        return this;
    }

    /** Waits until the words are on the screen. */
    Booth sees(String words) {
        return waits(words, true);
    }

    /** Waits until the words are gone. */
    Booth seesNot(String words) {
        return waits(words, false);
    }

    private Booth waits(String words, boolean there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (screen().contains(words) != there) {
            if (System.nanoTime() > end) {
                fail((there ? "never saw: " : "still saw: ") + words + "\n" + screen());
            }
            Thread.onSpinWait();
        }
        return this;
    }

    String screen() {
        return virtual.screen().toString();
    }

    static <T> T given(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no answer came", e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
