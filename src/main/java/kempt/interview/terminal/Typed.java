package kempt.interview.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kempt.answer.Answer;
import kempt.answer.Wording;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.Question;
import kempt.checklist.QuestionType;
import kempt.interview.Dates;

/** A typed line as an answer to a question. */
final class Typed {
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Digits, or groups of three of them as people set them apart; 1.5 is neither. */
    private static final Pattern WHOLE = Pattern.compile("-?([0-9]{1,15}|[0-9]{1,3}([ _,.'][0-9]{3}){1,4})");

    private static final Pattern SEPARATORS = Pattern.compile("[ ,;]+");
    private static final DateTimeFormatter SPOKEN_IN_FULL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final LocalDate today;

    Typed(LocalDate today) {
        this.today = today;
    }

    /** An answer, or what to ask again, in kind words. */
    record Result(Optional<Answer> answer, Optional<String> ask) {
        static Result of(Answer answer) {
            return new Result(Optional.of(answer), Optional.empty());
        }

        static Result again(String ask) {
            return new Result(Optional.empty(), Optional.of(ask));
        }
    }

    /** What has a number: the choices, then the stock answers. */
    static List<String> numbered(Question question) {
        List<String> texts = new ArrayList<>();
        question.choices().forEach(c -> texts.add(c.text()));
        for (Answer.Stock stock : Answer.Stock.values()) {
            texts.add(Wording.of(stock));
        }
        return texts;
    }

    Result read(Question question, String line) {
        return switch (question.type()) {
            case ONE -> one(question, line.strip());
            case SEVERAL -> several(question, line.strip());
            case TEXT -> Result.of(new Answer.Wrote(line));
            case NUMBER -> count(line.strip());
            case DATE -> day(line.strip());
        };
    }

    private static Result one(Question question, String line) {
        Optional<Answer> picked = pick(question, line);
        return picked.map(Result::of)
                .orElseGet(() -> Result.again(Phrases.pick(numbered(question).size(), "just Enter")));
    }

    private static Result several(Question question, String line) {
        Set<ChoiceId> chosen = new LinkedHashSet<>();
        for (String word : SEPARATORS.splitAsStream(line).toList()) {
            Optional<Answer> picked = pick(question, word);
            if (picked.isEmpty()) {
                return one(question, line);
            }
            if (picked.get() instanceof Answer.Stock) {
                return line.equals(word)
                        ? Result.of(picked.get())
                        : Result.again(
                                "\"" + Wording.of(question, picked.get()) + "\" stands alone. What fits better?");
            }
            chosen.addAll(((Answer.Chose) picked.get()).choices());
        }
        if (chosen.contains(ChoiceId.NONE) && chosen.size() > 1) {
            return Result.again("\"None\" stands alone. Which fits better?");
        }
        return Result.of(new Answer.Chose(question.choices().stream()
                .map(Choice::id)
                .filter(chosen::contains)
                .toList()));
    }

    /** By number, by the word used in files, or by the words on the screen. */
    private static Optional<Answer> pick(Question question, String word) {
        int choices = question.choices().size();
        Optional<Integer> number = number(word, choices + Answer.Stock.values().length);
        if (number.isPresent()) {
            int n = number.get();
            return Optional.of(
                    n <= choices
                            ? Answer.Chose.of(question.choices().get(n - 1).id())
                            : List.of(Answer.Stock.values()).get(n - choices - 1));
        }
        for (Choice choice : question.choices()) {
            if (choice.id().value().equalsIgnoreCase(word) || choice.text().equalsIgnoreCase(word)) {
                return Optional.of(Answer.Chose.of(choice.id()));
            }
        }
        return Answer.Stock.of(word.toLowerCase(Locale.ROOT).replace(' ', '-')).map(Answer.class::cast);
    }

    /** A whole number from 1 to {@code most}. */
    static Optional<Integer> number(String word, int most) {
        return word.matches("[0-9]{1,4}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= most
                ? Optional.of(Integer.parseInt(word))
                : Optional.empty();
    }

    private static Result count(String line) {
        return WHOLE.matcher(line).matches()
                ? Result.of(new Answer.Counted(Long.parseLong(line.replaceAll("[^0-9-]", ""))))
                : Result.again("A whole number, please, such as 3.");
    }

    /** What a line would be read as, where that is not what is typed: the day meant by "yesterday". */
    Optional<String> meaning(Question question, String line) {
        if (question.type() != QuestionType.DATE) {
            return Optional.empty();
        }
        List<LocalDate> days = Dates.read(line, today);
        return days.size() == 1 ? Optional.of(SPOKEN_IN_FULL.format(days.get(0))) : Optional.empty();
    }

    private Result day(String line) {
        List<LocalDate> days = Dates.read(line, today);
        if (days.size() == 1) {
            return Result.of(new Answer.On(days.get(0)));
        }
        return Result.again(
                days.isEmpty()
                        ? "I could not read that as a day. Something like 2 Nov 2026, Nov 2026 or last week works, or just Enter."
                        : "That can mean " + SPOKEN.format(days.get(0)) + " or " + SPOKEN.format(days.get(1))
                                + ". Please type it with the name of the month.");
    }
}
