package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final GlobalOptions globals = new GlobalOptions();

    @Test
    void a_fault_of_ours_shows_nothing_of_what_was_said() {
        int code = failures(Map.of()).explain(new IllegalStateException("my secret"));
        assertThat(code).isEqualTo(1);
        assertThat(said()).isEqualTo("""
                notes: error: something broke in kempt itself (IllegalStateException)
                notes: hint: this is our fault, not yours; the same command with --debug shows where, which helps to report it
                """);
    }

    @Test
    void what_is_typed_wrongly_is_answered_in_plain_words() {
        assertThat(answer("plan", "--with-notes"))
                .startsWith("notes: error: --with-notes is 'set', but should be used with --for");
        assertThat(answer("plan", "--minutes", "abc")).contains("'abc' is not a whole number, or too large\n");
        assertThat(answer("plan", "--output", "/")).contains("'/' is a folder\nnotes: hint: name a file in it\n");
        assertThat(answer("plan", "--output", "/no-such/x"))
                .contains("could not be written: there is no such folder\nnotes: hint: make the folder first");
        assertThat(answer("plan", "--answers", "/no-such"))
                .contains("no such file\n   is the name right? it is taken from the folder you are in\n");
    }

    private String answer(String... args) {
        err.reset();
        assertThat(Commands.run(world(Map.of(), OutputStream.nullOutputStream()), args))
                .isNotZero();
        return said();
    }

    @Test
    void debug_shows_where() {
        globals.debug = true;
        failures(Map.of()).explain(new IllegalStateException("my secret"));
        assertThat(said()).contains("\tat kempt.cli.FailuresTest.debug_shows_where");
    }

    @Test
    void what_is_quoted_can_neither_move_the_cursor_nor_hide_a_word() {
        int code = Commands.run(world(Map.of(), OutputStream.nullOutputStream()), "--\u001b[2J\u202efdp\nx");
        assertThat(code).isEqualTo(2);
        assertThat(said()).startsWith("notes: error: unknown option '--?[2J?fdp?x'\n");
    }

    @Test
    void a_setting_of_no_use_is_the_callers_to_correct() {
        World world = world(Map.of("SOURCE_DATE_EPOCH", "today"), OutputStream.nullOutputStream());
        int code = 0;
        try {
            world.today();
        } catch (WrongSetting wrong) {
            code = failures(Map.of()).explain(wrong);
        }
        assertThat(code).isEqualTo(2);
        assertThat(said())
                .startsWith(
                        "notes: error: SOURCE_DATE_EPOCH is 'today', but should be a number of seconds since 1970\n");
    }

    @Test
    void today_is_the_clocks_unless_the_environment_says_otherwise() {
        assertThat(world(Map.of(), OutputStream.nullOutputStream()).today()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(world(Map.of("SOURCE_DATE_EPOCH", "86400"), OutputStream.nullOutputStream())
                        .today())
                .isEqualTo(LocalDate.of(1970, 1, 2));
    }

    @Test
    void output_that_did_not_arrive_is_never_called_done() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThat(Commands.run(world(Map.of(), full), "--version")).isEqualTo(1);
        assertThat(said()).startsWith("notes: error: not everything could be written to standard output\n");
    }

    private Failures failures(Map<String, String> environment) {
        return new Failures(world(environment, OutputStream.nullOutputStream()), globals);
    }

    private World world(Map<String, String> environment, OutputStream out) {
        return new World(
                "notes",
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                environment,
                Path.of(""),
                Tty.NONE,
                Person.NOBODY);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
