package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.checklist.ChoiceId;
import kempt.interview.Outcome;
import org.junit.jupiter.api.Test;

/** From the first page to the plan, back and forth, on an emulated screen. */
class WholeSittingTest {
    @Test
    void a_person_goes_back_changes_and_takes_back() {
        try (Booth booth = new Booth(80, 24)) {
            CompletableFuture<Outcome> outcome =
                    CompletableFuture.supplyAsync(() -> SampleSitting.run(booth.session()));
            booth.sees("Where help is").types("\r").sees("main email").types("2\r");
            booth.sees("by your own name").types("1 3 \r").sees("What happened").seesNot("first notice");
            booth.types("b").sees("by your own name").sees("[x] Instagram").types("\r");
            booth.sees("What happened").types("1\r").sees("first notice").types("2 nov\r");
            booth.sees("How many")
                    .types("/review\r")
                    .sees("What you said so far")
                    .types("2\r");
            booth.sees("A moment to breathe").types("\r");
            booth.sees("You answered: A password, and a code by text message").types("t");
            booth.sees("What happened")
                    .types("1\r")
                    .sees("How many")
                    .types("12\r")
                    .sees("write down")
                    .types("\r");
            booth.sees("Your plan").types("\r").sees("What to do").types("1\r");
            Outcome end = Booth.given(outcome);
            assertThat(end.end()).isEqualTo(Outcome.End.FINISHED);
            AnswerSheet sheet = end.sheet();
            assertThat(sheet.answer(Samples.ONE.id())).isEmpty();
            assertThat(sheet.answer(Samples.SEVERAL.id()))
                    .contains(Answer.Chose.of(new ChoiceId("instagram"), new ChoiceId("mastodon")));
            assertThat(sheet.answer(Samples.DATE.id())).contains(new Answer.On(LocalDate.of(2026, 11, 2)));
            assertThat(sheet.answer(Samples.NUMBER.id())).contains(new Answer.Counted(12));
        }
    }

    @Test
    void leaving_in_the_middle_keeps_what_was_said() {
        try (Booth booth = new Booth(40, 15)) {
            CompletableFuture<Outcome> outcome =
                    CompletableFuture.supplyAsync(() -> SampleSitting.run(booth.session()));
            booth.sees("Where help is").types("\r").sees("main email").types("2\r");
            booth.sees("own name").types("\003");
            Outcome end = Booth.given(outcome);
            assertThat(end.end()).isEqualTo(Outcome.End.LEFT);
            assertThat(end.sheet().answer(Samples.ONE.id())).contains(Answer.Chose.of(new ChoiceId("sms")));
            assertThat(booth.screen().lines().filter(l -> !l.isBlank() && l.matches(".*[\\p{L}0-9].*")))
                    .as("the screen is clean")
                    .isEmpty();
        }
    }
}
