package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_page_with_one_way_on_asks_for_no_number() {
        assertThat(typing("2", "").choose(Samples.HELP)).isEqualTo(new Turn.Picked(Menu.GO_ON));
        assertThat(said()).contains("> Enter goes on.\n").doesNotContain("number from");
    }

    @Test
    void why_it_is_asked_stands_under_the_question() {
        typing("").ask(Samples.prompt(Samples.DATE));
        assertThat(said()).contains("""
                When did you first notice it?
                A day helps to put things in order, for you and for whoever
                helps you.
                """);
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
    void half_a_line_is_an_answer_in_a_file_and_not_of_a_person_who_leaves() {
        assertThat(half(false).ask(Samples.prompt(Samples.TEXT))).isEqualTo(new Reply.Gave(new Answer.Wrote("half")));
        assertThat(half(true).ask(Samples.prompt(Samples.TEXT))).isEqualTo(Reply.Way.LEAVE);
    }

    private LinearPrompter half(boolean person) {
        InputStream typed = new ByteArrayInputStream("half".getBytes(StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new LinearPrompter(typed, out, person, 60, Samples.TODAY, Samples.HELP);
    }

    @Test
    void the_end_of_input_is_never_an_answer() {
        assertThat(typing().ask(Samples.prompt(Samples.ONE))).isEqualTo(Reply.Way.LEAVE);
        assertThat(typing("/pause").ask(Samples.prompt(Samples.ONE))).isEqualTo(Reply.Way.LEAVE);
        assertThat(typing("x", "3").ask(Samples.prompt(Samples.ONE)))
                .isEqualTo(new Reply.Gave(Answer.Chose.of(new ChoiceId("password"))));
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "-2, -2", "'1,200', 1200", "12 000, 12000", "1.200.000, 1200000"})
    void a_number_is_the_one_that_was_typed(String typed, long number) {
        assertThat(typing(typed).ask(Samples.prompt(Samples.NUMBER)))
                .isEqualTo(new Reply.Gave(new Answer.Counted(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "3,5", "1.2000", "1 2", "three", "1e3"})
    void what_could_be_another_number_is_asked_again(String typed) {
        assertThat(typing(typed, "4").ask(Samples.prompt(Samples.NUMBER)))
                .isEqualTo(new Reply.Gave(new Answer.Counted(4)));
        assertThat(said()).contains("A whole number, please");
    }

    @Test
    void keys_that_a_plain_terminal_writes_into_the_line_are_no_part_of_the_answer() {
        assertThat(typing("re\033[D\033[1;5C\033OHd \033[200~pasted\033[201~").ask(Samples.prompt(Samples.TEXT)))
                .isEqualTo(new Reply.Gave(new Answer.Wrote("red pasted")));
    }

    @Test
    void a_day_that_was_not_typed_in_full_is_said_back() {
        assertThat(typing("last week").ask(Samples.prompt(Samples.DATE))).isInstanceOf(Reply.Gave.class);
        assertThat(said()).contains("Taken as ").contains("/back changes it.");
        said.reset();
        assertThat(typing("2026-11-02").ask(Samples.prompt(Samples.DATE))).isInstanceOf(Reply.Gave.class);
        assertThat(said()).doesNotContain("Taken as");
    }

    @Test
    void where_ways_are_chosen_help_names_what_works_there() {
        assertThat(typing("/help", "/pause", "", "/back").choose(Menu.page("A page", List.of("To read."))))
                .isEqualTo(Turn.Way.BACK);
        assertThat(said())
                .contains("/pause")
                .contains("/back")
                .contains("Take your time")
                .doesNotContain("/skip");
    }
}
