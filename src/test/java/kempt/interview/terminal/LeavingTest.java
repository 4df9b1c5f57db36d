package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kempt.interview.Reply;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeavingTest {
    private static final String WAY_OUT = "\033[2J\033[H\033[?1049l\033[?25h\033[0m\033[23;0t\033[?2004l\033[?7h";

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final LineDisciplineTerminal terminal = terminal();
    private final Attributes before = terminal.getAttributes();

    private LineDisciplineTerminal terminal() {
        try {
            LineDisciplineTerminal made = new LineDisciplineTerminal("t", "xterm", sent, StandardCharsets.UTF_8);
            made.setSize(Size.of(80, 24));
            return made;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String sent() {
        return sent.toString(StandardCharsets.UTF_8);
    }

    private CompletableFuture<Reply> asked(Session session) throws InterruptedException {
        ScreenPrompter prompter = new ScreenPrompter(session, Samples.TODAY, Samples.HELP);
        CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(() -> prompter.ask(Samples.prompt(Samples.ONE)));
        while (!sent().contains("Ctrl-C leaves")) {
            Thread.sleep(5);
        }
        return reply;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\003", "\004", "\032"})
    void a_key_leaves_clean_and_nothing_comes_after(String key) throws Exception {
        Session session = Session.on(terminal, true, () -> {});
        CompletableFuture<Reply> reply = asked(session);
        terminal.processInputBytes(key.repeat(3).getBytes(StandardCharsets.UTF_8));
        assertThat(Booth.given(reply)).isEqualTo(Reply.Way.LEAVE);
        session.close();
        assertThat(sent())
                .as("rows first, for terminals without an alternate screen")
                .endsWith("\033[23;1H\033[2K\033[24;1H\033[2K" + WAY_OUT)
                .containsOnlyOnce("\033[?1049l");
        assertThat(session.left()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Signal.class,
            names = {"INT", "TSTP"})
    void a_signal_leaves_as_a_key_does(Signal signal) throws Exception {
        Session session = Session.on(terminal, true, () -> {});
        CompletableFuture<Reply> reply = asked(session);
        terminal.raise(signal);
        assertThat(Booth.given(reply)).isEqualTo(Reply.Way.LEAVE);
        assertThat(sent()).endsWith(WAY_OUT);
        session.close();
        assertThat(sent()).endsWith(WAY_OUT).containsOnlyOnce("\033[?1049l");
    }

    @Test
    void it_works_while_nobody_waits_for_a_key() throws Exception {
        try (Session session = Session.on(terminal, true, () -> {})) {
            terminal.processInputByte(3);
            while (!session.left()) {
                Thread.sleep(5);
            }
            while (!sent().endsWith(WAY_OUT)) {
                Thread.sleep(5);
            }
            ScreenPrompter prompter = new ScreenPrompter(session, Samples.TODAY, Samples.HELP);
            assertThat(prompter.ask(Samples.prompt(Samples.ONE))).isEqualTo(Reply.Way.LEAVE);
            assertThat(sent()).as("whoever asks later writes nothing").endsWith(WAY_OUT);
        }
    }

    @Test
    void the_modes_are_as_they_were() {
        Session session = Session.on(terminal, true, () -> {});
        assertThat(terminal.getAttributes().getLocalFlags())
                .as("no key makes a signal, Ctrl-\\ neither")
                .doesNotContainAnyElementsOf(
                        List.of(Attributes.LocalFlag.ISIG, Attributes.LocalFlag.ECHO, Attributes.LocalFlag.ICANON));
        session.leave();
        assertThat(terminal.getAttributes().getLocalFlags()).isEqualTo(before.getLocalFlags());
        assertThat(terminal.getAttributes().getInputFlags()).isEqualTo(before.getInputFlags());
        session.close();
    }

    @Test
    void the_terminal_is_asked_nothing_and_told_nothing_of_ours() throws Exception {
        try (Session session = Session.on(terminal, true, () -> {})) {
            assertThat(asked(session)).isNotDone();
            assertThat(sent()).startsWith("\033[22;0t\033]0;Terminal\007\033[?1049h");
            assertThat(sent()).doesNotContain("$p").doesNotContain("\033[6n").doesNotContain("\033[c");
            assertThat(sent()).as("no mouse").doesNotContain("\033[?100");
            assertThat(sent()).as("no colours").doesNotContainPattern("\033\\[(3|4|9|10)[0-9]");
        }
    }

    @Test
    void after_a_stop_from_outside_the_screen_is_there_again() throws Exception {
        try (Session session = Session.on(terminal, true, () -> {})) {
            assertThat(asked(session)).isNotDone();
            sent.reset();
            terminal.raise(Signal.CONT);
            while (!sent().contains("Ctrl-C leaves")) {
                Thread.sleep(5);
            }
            assertThat(sent()).contains("\033[?1049h").contains("Rather not say");
        }
    }
}
