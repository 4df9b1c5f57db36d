package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import kempt.answer.Answer;
import kempt.answer.Wording;
import kempt.checklist.Guide;
import kempt.checklist.Question;
import kempt.text.Neutral;

/** What is said around a question, in the same words on every kind of terminal. */
final class Phrases {
    static final String PAUSED = "Take your time. Press Enter to go on.";
    static final String OUT = "Ctrl-C leaves";
    static final String ASK_NOTE = "Your note, in one line. Enter alone removes it.";
    static final String DAY = "A day, like 2 Nov 2026, or yesterday.";
    static final String NUMBER = "A number.";
    static final String TEXT = "As much or as little as you like, in one line.";
    static final String GOES_ON = "Enter goes on.";
    static final String TOO_LONG = "That is longer than fits here. A shorter line, please; nothing was lost before it.";

    private static final String NO_GUIDE = "There is no guide to this question.";

    private Phrases() {}

    /** Already harmless to show. */
    static String answered(Question question, Answer answer) {
        return "You answered: " + Neutral.quoted(Wording.of(question, answer)) + ". Enter keeps it.";
    }

    /** Already harmless to show. */
    static String noted(String note) {
        return "Your note: " + Neutral.quoted(note);
    }

    static String unknown(String word) {
        return "There is no /" + word + ". /help shows what there is.";
    }

    static String pick(int most, String otherwise) {
        return "Please type a number from 1 to " + most + ", or " + otherwise + ".";
    }

    static List<String> guides(List<Guide> guides) {
        List<String> lines = new ArrayList<>();
        if (guides.isEmpty()) {
            lines.add(NO_GUIDE);
        }
        for (Guide guide : guides) {
            lines.add("- " + guide.title() + ", " + guide.publisher() + ": " + guide.url());
            guide.warning().ifPresent(w -> lines.add("  Note: " + w));
        }
        return lines;
    }
}
