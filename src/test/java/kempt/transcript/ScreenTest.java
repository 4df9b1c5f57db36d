package kempt.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stage's own machinery, tried with a program that asks twice. */
class ScreenTest {
    private final Screen screen = new Screen();

    @Test
    void a_typed_line_stands_where_it_was_read() throws IOException {
        askTwice(List.of("Ana", "é"));
        assertThat(screen.text()).isEqualTo("""
                Who?
                > Ana
                Where?
                > é
                hello Ana of é
                """);
    }

    @Test
    void input_that_ends_shows_whether_or_not_the_transcript_said_so() throws IOException {
        askTwice(List.of("Ana", "^D"));
        String said = screen.text();
        assertThat(said).isEqualTo("Who?\n> Ana\nWhere?\n> ^D\nhello Ana of null\n");
        Screen other = new Screen();
        ask(other, List.of("Ana"));
        assertThat(other.text()).isEqualTo(said);
    }

    @Test
    void lines_that_nobody_reads_do_not_show() throws IOException {
        askTwice(List.of("Ana", "here", "and more"));
        assertThat(screen.text()).doesNotContain("more");
    }

    @Test
    void both_streams_are_seen_in_the_order_of_writing() {
        PrintStream out = screen.stream();
        PrintStream err = screen.stream();
        out.print("one ");
        err.print("two ");
        out.print("three");
        screen.line("[exit 0]");
        assertThat(screen.text()).isEqualTo("one two three\n[exit 0]\n");
    }

    @Test
    void a_transcript_reads_props_asides_and_what_was_typed() {
        Transcript transcript = Transcript.parse("""
                # a story
                << a.yml
                $ not a command
                >>

                $ kempt audit a.yml
                # this is said
                > yes
                > ^D
                [exit 5]
                """);
        assertThat(transcript.steps())
                .containsExactly(
                        new Step.Aside("# a story"),
                        new Step.Prop("a.yml", List.of("$ not a command")),
                        new Step.Aside(""),
                        new Step.Command("kempt audit a.yml", List.of("yes", "^D")));
    }

    private void askTwice(List<String> typed) throws IOException {
        ask(screen, typed);
    }

    private static void ask(Screen screen, List<String> typed) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(screen.keyboard(typed), StandardCharsets.UTF_8));
        PrintStream out = screen.stream();
        out.print("Who?\n> ");
        String who = in.readLine();
        out.print("Where?\n> ");
        out.print("hello " + who + " of " + in.readLine() + "\n");
    }
}
