package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kempt.answer.Answer;
import kempt.checklist.ChoiceId;
import kempt.interview.Menu;
import kempt.interview.Prompt;
import kempt.interview.Reply;
import kempt.interview.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinearPrompterTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private LinearPrompter typing(String... lines) {
        String all = Stream.of(lines).map(l -> l + "\n").collect(Collectors.joining());
        byte[] typed = all.getBytes(StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new LinearPrompter(new ByteArrayInputStream(typed), out, true, 60, Samples.TODAY, Samples.HELP);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void every_command_of_the_full_screen_is_a_word_here(Command command) {
        Reply reply = typing("/" + command.word(), "2").ask(Samples.prompt(Samples.ONE));
        assertThat(said()).doesNotContain("There is no /");
        command.reply().ifPresent(way -> assertThat(reply).isEqualTo(way));
    }

    @Test
    void help_says_where_help_is_and_what_can_be_typed() {
        assertThat(typing("/help", "").ask(Samples.prompt(Samples.ONE))).isEqualTo(Reply.Way.SKIP);
        assertThat(said()).contains("https://findahelpline.com").contains("/take-back");
        assertThat(typing("/help", "").choose(Menu.page("A page", List.of("To read."))))
                .isEqualTo(new Turn.Picked(Menu.GO_ON));
    }

    @Test
    void what_was_said_before_is_set_apart_from_the_words_around_it() {
        Prompt plain = Samples.prompt(Samples.TEXT, new Answer.Wrote("שלום\033[31m"));
        Prompt prompt = new Prompt(
                plain.item(), plain.where(), plain.why(), plain.guides(), plain.before(), Optional.of("ask Ana"));
        assertThat(typing("/skip").ask(prompt)).isEqualTo(Reply.Way.SKIP);
        assertThat(typing("").ask(prompt))
                .isEqualTo(new Reply.Gave(prompt.before().orElseThrow()));
        assertThat(said())
                .contains("You answered: \u2068שלום^[[31m\u2069. Enter keeps it.")
                .contains("Your note: ask Ana\n");
    }

    @Test
    void a_note_stands_behind_its_command_or_on_a_line_of_its_own() {
        assertThat(typing("/note ask  Ana").ask(Samples.prompt(Samples.ONE))).isEqualTo(new Reply.Noted("ask  Ana"));
        assertThat(typing("/note", " ask Ana ").ask(Samples.prompt(Samples.ONE)))
                .isEqualTo(new Reply.Noted("ask Ana"));
        assertThat(typing("/note").ask(Samples.prompt(Samples.ONE))).isEqualTo(Reply.Way.LEAVE);
    }

    @Test
    void the_end_of_input_is_never_an_answer() {
        assertThat(typing().ask(Samples.prompt(Samples.ONE))).isEqualTo(Reply.Way.LEAVE);
        assertThat(typing("/pause").ask(Samples.prompt(Samples.ONE))).isEqualTo(Reply.Way.LEAVE);
        assertThat(typing("x", "3").ask(Samples.prompt(Samples.ONE)))
                .isEqualTo(new Reply.Gave(Answer.Chose.of(new ChoiceId("password"))));
    }
}
