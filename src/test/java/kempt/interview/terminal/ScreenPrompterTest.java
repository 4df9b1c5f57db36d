package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kempt.answer.Answer;
import kempt.checklist.Asked;
import kempt.checklist.ChoiceId;
import kempt.interview.Menu;
import kempt.interview.Prompt;
import kempt.interview.Reply;
import kempt.interview.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenPrompterTest {
    private static final String DOWN = "\033[B";
    private static final String UP = "\033[A";

    private static Reply reply(Prompt prompt, String keys) {
        try (Booth booth = new Booth(80, 24)) {
            CompletableFuture<Reply> reply = booth.asks(p -> p.ask(prompt));
            booth.sees("Ctrl-C leaves").types(keys);
            return Booth.given(reply);
        }
    }

    private static Reply reply(Asked item, String keys) {
        return reply(Samples.prompt(item), keys);
    }

    private static Reply gave(String... choices) {
        return new Reply.Gave(
                new Answer.Chose(List.of(choices).stream().map(ChoiceId::new).toList()));
    }

    @Test
    void enter_alone_skips_every_kind_of_question() {
        for (Asked item : List.of(Samples.ONE, Samples.SEVERAL, Samples.DATE, Samples.TEXT, Samples.NUMBER)) {
            assertThat(reply(item, "\r")).isEqualTo(Reply.Way.SKIP);
        }
    }

    @Test
    void arrows_and_numbers_choose() {
        assertThat(reply(Samples.ONE, DOWN + DOWN + "\r")).isEqualTo(gave("sms"));
        assertThat(reply(Samples.ONE, DOWN + DOWN + UP + "\r")).isEqualTo(gave("app"));
        assertThat(reply(Samples.ONE, "3\r")).isEqualTo(gave("password"));
        assertThat(reply(Samples.ONE, "39\r")).as("there is no 39, nor a 9").isEqualTo(gave("password"));
        assertThat(reply(Samples.ONE, "4\r")).isEqualTo(new Reply.Gave(Answer.Stock.NOT_SURE));
        assertThat(reply(Samples.ONE, UP + "\r")).isEqualTo(new Reply.Gave(Answer.Stock.RATHER_NOT_SAY));
        assertThat(reply(Samples.ONE, DOWN + UP + "\r"))
                .as("up again, to nothing")
                .isEqualTo(Reply.Way.SKIP);
    }

    @Test
    void two_digits_are_one_number() {
        String[] many = new String[12];
        for (int i = 0; i < many.length; i++) {
            many[i] = "c" + (i + 1) + "|Choice " + (i + 1);
        }
        Asked item = Samples.item(0, "many", "Which?", "", kempt.checklist.QuestionType.ONE, many);
        assertThat(reply(item, "12\r")).isEqualTo(gave("c12"));
        assertThat(reply(item, "1" + DOWN + "\r")).isEqualTo(gave("c2"));
    }

    @Test
    void space_ticks_several_in_the_order_of_the_question() {
        assertThat(reply(Samples.SEVERAL, "3 1 \r")).isEqualTo(gave("instagram", "mastodon"));
        assertThat(reply(Samples.SEVERAL, "3 1 1 \r")).isEqualTo(gave("mastodon"));
        assertThat(reply(Samples.SEVERAL, "2\r"))
                .as("one that is only pointed at")
                .isEqualTo(gave("x"));
        assertThat(reply(Samples.SEVERAL, "2  \r")).as("ticked and unticked").isEqualTo(Reply.Way.SKIP);
    }

    @Test
    void none_and_the_stock_answers_stand_alone() {
        assertThat(reply(Samples.SEVERAL, "1 2 6 \r")).isEqualTo(gave("none"));
        assertThat(reply(Samples.SEVERAL, "6 1 \r")).isEqualTo(gave("instagram"));
        assertThat(reply(Samples.SEVERAL, "1 7 \r")).isEqualTo(new Reply.Gave(Answer.Stock.NOT_SURE));
    }

    @ParameterizedTest
    @CsvSource({"b, BACK", "s, SKIP", "S, SKIP_SECTION", "r, REVIEW"})
    void single_keys_are_ways(String key, Reply.Way way) {
        assertThat(reply(Samples.ONE, key)).isEqualTo(way);
        assertThat(reply(Samples.SEVERAL, key)).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({"/back, BACK", "/skip, SKIP", "/skip-part, SKIP_SECTION", "/review, REVIEW", "/leave, LEAVE"})
    void where_text_is_typed_a_line_after_a_slash_is_a_command(String line, Reply.Way way) {
        assertThat(reply(Samples.TEXT, line + "\r")).isEqualTo(way);
        assertThat(reply(Samples.DATE, line + "\r")).isEqualTo(way);
    }

    @Test
    void letters_that_are_keys_elsewhere_are_text_where_text_is_typed() {
        assertThat(reply(Samples.TEXT, "bsn ?\r")).isEqualTo(new Reply.Gave(new Answer.Wrote("bsn ?")));
        assertThat(reply(Samples.TEXT, "//x\r")).isEqualTo(new Reply.Gave(new Answer.Wrote("/x")));
        assertThat(reply(Samples.TEXT, "שלום 字\r")).isEqualTo(new Reply.Gave(new Answer.Wrote("שלום 字")));
    }

    @Test
    void a_paste_is_text_and_never_a_key() {
        assertThat(reply(Samples.TEXT, "\033[200~b\nr\033[201~\r")).isEqualTo(new Reply.Gave(new Answer.Wrote("b r")));
        assertThat(reply(Samples.ONE, "\033[200~2\nsbr\033[201~\r")).isEqualTo(Reply.Way.SKIP);
    }

    @Test
    void stock_answers_lie_below_what_is_typed() {
        assertThat(reply(Samples.TEXT, DOWN + DOWN + "\r")).isEqualTo(new Reply.Gave(Answer.Stock.DOES_NOT_APPLY));
        assertThat(reply(Samples.TEXT, "/not-sure\r")).isEqualTo(new Reply.Gave(Answer.Stock.NOT_SURE));
        assertThat(reply(Samples.TEXT, DOWN + "x\r"))
                .as("typing goes back to the line")
                .isEqualTo(new Reply.Gave(new Answer.Wrote("x")));
    }

    @Test
    void an_unclear_day_is_asked_again_with_what_was_typed_still_there() {
        try (Booth booth = new Booth(80, 24)) {
            CompletableFuture<Reply> reply = booth.asks(p -> p.ask(Samples.prompt(Samples.DATE)));
            booth.sees("first notice").types("3/4/2026\r").sees("3 April 2026 or 4 March 2026");
            booth.sees("› 3/4/2026").types("\025soon\r").sees("could not read that as a day");
            booth.types("\0252 nov").sees("Monday, 2 November 2026").types("\r");
            assertThat(Booth.given(reply)).isEqualTo(new Reply.Gave(new Answer.On(LocalDate.of(2026, 11, 2))));
        }
    }

    @Test
    void an_answer_given_before_is_kept_changed_or_taken_back() {
        Prompt one = Samples.prompt(Samples.ONE, Answer.Chose.of(new ChoiceId("sms")));
        assertThat(reply(one, "\r")).isEqualTo(gave("sms"));
        assertThat(reply(one, "s")).isEqualTo(Reply.Way.SKIP);
        assertThat(reply(one, "t")).isEqualTo(Reply.Way.TAKE_BACK);
        Prompt several = Samples.prompt(Samples.SEVERAL, Answer.Chose.of(new ChoiceId("x")));
        assertThat(reply(several, "\r")).isEqualTo(gave("x"));
        assertThat(reply(several, "1 \r")).isEqualTo(gave("instagram", "x"));
        assertThat(reply(several, "2 \r")).isEqualTo(Reply.Way.TAKE_BACK);
        Prompt text = Samples.prompt(Samples.TEXT, new Answer.Wrote("one"));
        assertThat(reply(text, "\r")).isEqualTo(new Reply.Gave(new Answer.Wrote("one")));
        assertThat(reply(text, " two\r")).isEqualTo(new Reply.Gave(new Answer.Wrote("one two")));
        assertThat(reply(text, "\025\r")).isEqualTo(Reply.Way.TAKE_BACK);
    }

    @Test
    void why_guides_help_and_pause_lead_back_to_the_question_as_it_was() {
        try (Booth booth = new Booth(80, 24)) {
            CompletableFuture<Reply> reply = booth.asks(p -> p.ask(Samples.prompt(Samples.ONE)));
            booth.sees("Not sure").types("2").sees("› 2");
            booth.types("?")
                    .sees("Why this is asked")
                    .seesNot("Not sure")
                    .types("\r")
                    .sees("› 2");
            booth.types("g")
                    .sees("guides.example.org")
                    .seesNot("Not sure")
                    .types("b")
                    .sees("› 2");
            booth.types("h")
                    .sees("Where help is")
                    .seesNot("Not sure")
                    .types("\033")
                    .seesNot("Where help is")
                    .sees("› 2");
            booth.types("p")
                    .sees("Take your time")
                    .seesNot("email")
                    .types("x2\r")
                    .sees("› 2");
            booth.types("\r");
            assertThat(Booth.given(reply)).isEqualTo(gave("sms"));
        }
    }

    @Test
    void a_note_is_a_line_of_its_own() {
        assertThat(reply(Samples.ONE, "nask Ana\r")).isEqualTo(new Reply.Noted("ask Ana"));
        assertThat(reply(Samples.TEXT, "/note ask Ana\r")).isEqualTo(new Reply.Noted("ask Ana"));
        Prompt plain = Samples.prompt(Samples.ONE);
        Prompt noted = new Prompt(
                plain.item(), plain.where(), plain.why(), plain.guides(), Optional.empty(), Optional.of("ask Ana"));
        assertThat(reply(noted, "n\025\r")).as("an empty one removes it").isEqualTo(new Reply.Noted(""));
        assertThat(reply(noted, "n\rs")).as("unchanged: back to the question").isEqualTo(Reply.Way.SKIP);
    }

    @Test
    void ticks_stay_through_a_note_and_a_look_at_other_answers() {
        try (Booth booth = new Booth(80, 24)) {
            Prompt prompt = Samples.prompt(Samples.SEVERAL);
            CompletableFuture<List<Reply>> replies = booth.asks(p -> List.of(
                    p.ask(prompt), p.ask(prompt), p.ask(Samples.prompt(Samples.ONE)), p.ask(prompt), p.ask(prompt)));
            booth.sees("own name").types("1 3 n").sees("Your note").types("my note\r");
            booth.sees("[x] Mastodon").types("r");
            booth.sees("main email").types("\r");
            booth.sees("[x] Instagram").types("\r");
            booth.sees("[ ] Instagram").types("\r");
            assertThat(Booth.given(replies))
                    .containsExactly(
                            new Reply.Noted("my note"),
                            Reply.Way.REVIEW,
                            Reply.Way.SKIP,
                            gave("instagram", "mastodon"),
                            Reply.Way.SKIP);
        }
    }

    @Test
    void nothing_is_taken_from_a_menu_that_is_still_out_of_sight() {
        List<String> body =
                Stream.generate(() -> "Something that helps.").limit(30).toList();
        List<Menu.Option> options = List.of(new Menu.Option("go-on", "Go on"), new Menu.Option("stop", "Stop"));
        Menu menu = new Menu("Help first", body, options, Optional.empty());
        for (int height : List.of(15, 24)) {
            try (Booth booth = new Booth(40, height)) {
                CompletableFuture<Turn> turn = booth.asks(p -> p.choose(menu));
                booth.sees("Enter reads on").seesNot("choose").types("2\r").sees("↑↓ more");
                booth.types("\r\r\r\r\r\r\r\r\r\r\r\r").sees("1–2 choose").sees("2  Stop");
                booth.sees("Choose one with");
                booth.types("1").sees("› 1").types("\r");
                assertThat(Booth.given(turn)).isEqualTo(new Turn.Picked("go-on"));
            }
        }
    }

    @Test
    void a_menu_is_picked_from_and_enter_takes_what_it_names() {
        List<Menu.Option> options = List.of(new Menu.Option("go-on", "Go on"), new Menu.Option("stop", "Stop"));
        Menu open = new Menu("A moment", List.of("You can stop."), options, Optional.empty());
        assertThat(turn(open, "2\r")).isEqualTo(new Turn.Picked("stop"));
        assertThat(turn(open, "\r\r1\r")).as("nothing by Enter").isEqualTo(new Turn.Picked("go-on"));
        assertThat(turn(open, "b")).isEqualTo(Turn.Way.BACK);
        Menu named = new Menu("A moment", List.of("You can stop."), options, Optional.of("go-on"));
        assertThat(turn(named, "\r")).isEqualTo(new Turn.Picked("go-on"));
        assertThat(turn(Samples.HELP, "\r")).isEqualTo(new Turn.Picked("go-on"));
    }

    private static Turn turn(Menu menu, String keys) {
        try (Booth booth = new Booth(80, 24)) {
            CompletableFuture<Turn> turn = booth.asks(p -> p.choose(menu));
            booth.sees("Ctrl-C leaves").types(keys);
            return Booth.given(turn);
        }
    }

    @Test
    void it_is_laid_out_anew_at_any_size_and_nothing_typed_is_lost() {
        try (Booth booth = new Booth(80, 24)) {
            CompletableFuture<Reply> reply = booth.asks(p -> p.ask(Samples.prompt(Samples.TEXT)));
            booth.types("half a sentence").sees("half a sentence");
            booth.resizes(40, 15).sees("Enter answers  /help   Ctrl-C leaves").sees("half a sentence");
            booth.resizes(200, 50).sees("/skip-part   /why").sees("half a sentence");
            for (int i = 1; i < 60; i++) {
                booth.resizes(2 * i, i);
            }
            booth.resizes(3, 2)
                    .resizes(2, 2)
                    .resizes(80, 24)
                    .sees("half a sentence")
                    .types(", and more\r");
            assertThat(Booth.given(reply)).isEqualTo(new Reply.Gave(new Answer.Wrote("half a sentence, and more")));
        }
    }

    @Test
    void results_are_paged_then_something_is_done_with_them() {
        Menu then = new Menu(
                "What to do with your plan?",
                List.of(),
                List.of(new Menu.Option("nothing", "Nothing"), new Menu.Option("save", "Save it")),
                Optional.of("nothing"));
        try (Booth booth = new Booth(60, 20)) {
            CompletableFuture<Turn> turn = booth.asks(
                    p -> new ScreenPager(booth.session(), Samples.HELP).show(Samples::plan, then, t -> true));
            booth.sees("Your plan").sees("↓ more").types(" ").sees("↑↓ more").seesNot("Your plan");
            booth.types("\033[F").sees("(width 54)").sees("↑ more").types("\r").sees("What to do");
            booth.types("b").sees("(width 54)").types("\r").sees("What to do").types("2\r");
            assertThat(Booth.given(turn)).isEqualTo(new Turn.Picked("save"));
        }
    }

    @Test
    void a_line_is_asked_for_on_the_screen_and_esc_leads_back_to_the_menu() throws Exception {
        Menu then = new Menu("What to do?", List.of(), List.of(new Menu.Option("save", "Save it")), Optional.empty());
        List<Optional<String>> lines = new ArrayList<>();
        try (Booth booth = new Booth(60, 20)) {
            ScreenPager pager = new ScreenPager(booth.session(), Samples.HELP);
            CompletableFuture<Turn> turn = booth.asks(p -> pager.show(Samples::plan, then, t -> {
                lines.add(pager.line("The name?", "Of the file.", "saves it", "old", Optional.of("It is taken.")));
                return lines.get(lines.size() - 1).isPresent();
            }));
            booth.sees("Your plan").types("\r").sees("What to do?").types("1\r");
            booth.sees("The name?")
                    .sees("It is taken.")
                    .sees("old")
                    .types("\033")
                    .sees("What to do?");
            booth.types("1\r")
                    .sees("The name?")
                    .types("\025")
                    .sees("Enter back")
                    .types("\r")
                    .sees("What to do?");
            booth.types("1\r")
                    .sees("The name?")
                    .types(" plan é.txt")
                    .seesNot("It is taken.")
                    .types("\r");
            assertThat(Booth.given(turn)).isEqualTo(new Turn.Picked("save"));
            assertThat(lines).containsExactly(Optional.empty(), Optional.empty(), Optional.of("old plan é.txt"));
        }
    }
}
