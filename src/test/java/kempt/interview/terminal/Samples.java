package kempt.interview.terminal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.checklist.Asked;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.DomainId;
import kempt.checklist.Guide;
import kempt.checklist.GuideId;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.checklist.Kind;
import kempt.checklist.Level;
import kempt.checklist.Origin;
import kempt.checklist.Question;
import kempt.checklist.QuestionType;
import kempt.checklist.Section;
import kempt.checklist.Status;
import kempt.interview.Menu;
import kempt.interview.Prompt;

/** Questions and pages to draw, as a checklist might hold them. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final Menu HELP = Menu.page(
            "Where help is",
            List.of(
                    "If someone may get hurt now, call the emergency number where you are, or a person you trust.",
                    "These places help you find people near you:",
                    "- Find A Helpline: https://findahelpline.com",
                    "- Digital First Aid Kit, for journalists and activists: https://digitalfirstaid.org",
                    "What was done to you, or may be done, is not your fault."));

    static final Guide GUIDE = new Guide(
            new GuideId("two-step"),
            "Two-step verification, step by step",
            "Example Collective",
            "https://guides.example.org/accounts/two-step-verification",
            Optional.empty(),
            Status.ALIVE,
            Optional.empty(),
            Optional.empty(),
            "",
            List.of("en"),
            "CC BY",
            "anyone",
            Optional.of("Written in 2021; menus have moved since."));

    static final Asked ONE = item(
            0,
            "main-email-second-step",
            "When you sign in to your main email on a new device, what does it ask for?",
            "Your main email opens everything else: whoever reads it can set new passwords for the rest.",
            QuestionType.ONE,
            "app|A password, and a code from an app or a key",
            "sms|A password, and a code by text message",
            "password|A password only");

    static final Asked SEVERAL = item(
            0,
            "platforms",
            "Where are you known by your own name?",
            "What is public there can be put together by someone who looks for you.",
            QuestionType.SEVERAL,
            "instagram|Instagram",
            "x|X, which was Twitter",
            "mastodon|Mastodon or Bluesky",
            "linkedin|LinkedIn",
            "forum|A forum or a game",
            "none|None of these");

    static final Asked DATE = item(
            1,
            "noticed-on",
            "When did you first notice it?",
            "A day helps to put things in order, for you and for whoever helps you.",
            QuestionType.DATE);

    static final Asked TEXT = item(
            1,
            "what-was-said",
            "What would you like to write down about it, if anything?",
            "Your own words, for yourself. Nothing is made of them.",
            QuestionType.TEXT);

    static final Asked NUMBER = item(
            1,
            "accounts",
            "How many accounts wrote to you, roughly?",
            "It tells one person from many.",
            QuestionType.NUMBER);

    private static final Checklist CHECKLIST = new Checklist(
            new ChecklistId("sample"),
            Kind.RISK,
            1,
            "Around you",
            Optional.of("What is around you, and what has happened."),
            Optional.empty(),
            List.of(
                    new Section("Accounts", 0, Optional.empty(), List.of(ONE, SEVERAL)),
                    new Section(
                            "What happened",
                            2,
                            Optional.of("The next three questions are about what someone did to you. You need not"
                                    + " describe it."),
                            List.<Item>of(DATE, NUMBER, TEXT))));

    private Samples() {}

    static Checklist checklist() {
        return CHECKLIST;
    }

    /** @param choices id and text, parted by a bar */
    static Asked item(int section, String id, String ask, String because, QuestionType type, String... choices) {
        List<Choice> list = new ArrayList<>();
        for (String choice : choices) {
            String[] parts = choice.split("\\|", 2);
            list.add(new Choice(new ChoiceId(parts[0]), parts[1]));
        }
        return new Inquiry(
                new ItemId(id),
                new Origin(
                        new ChecklistId("sample"),
                        1,
                        section,
                        new DomainId("accounts"),
                        List.of(),
                        List.of(),
                        List.of()),
                Condition.ALWAYS,
                new Question(ask, Optional.of(because), type, list, Optional.empty()),
                Level.MODERATE,
                Period.ofMonths(6),
                List.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    static Prompt prompt(Asked item) {
        return new Prompt(
                item,
                "part 2 of 5: Around you",
                item.question().because().orElse(""),
                List.of(GUIDE),
                Optional.empty(),
                Optional.empty());
    }

    static Prompt prompt(Asked item, Answer before) {
        Prompt plain = prompt(item);
        return new Prompt(item, plain.where(), plain.why(), plain.guides(), Optional.of(before), Optional.empty());
    }

    /** The plan of someone, long enough to page through. */
    static String plan(int width) {
        StringBuilder text = new StringBuilder("Your plan\n=========\n\n");
        for (int i = 1; i <= 30; i++) {
            text.append("  %2d. Something to do, in small steps, and why it is worth doing. About %d minutes.\n\n"
                    .formatted(i, 5 * i));
        }
        return text.append("(width ").append(width).append(")\n").toString();
    }
}
