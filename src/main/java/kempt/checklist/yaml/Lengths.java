package kempt.checklist.yaml;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kempt.yaml.Node;
import kempt.yaml.Problems;
import kempt.yaml.Rule;

/** Lengths of time and dates as people write them. */
final class Lengths {
    private static final Pattern MINUTES = Pattern.compile("([1-9][0-9]{0,3}) (minute|hour)s?");
    private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]{0,2}) (day|week|month|year)s?");

    private final Problems problems;

    Lengths(Problems problems) {
        this.problems = problems;
    }

    /** Of {@code 15 minutes} or {@code 2 hours}. */
    Optional<Integer> minutes(Node.Scalar word) {
        Matcher matcher = MINUTES.matcher(word.text());
        if (!matcher.matches()) {
            problems.report(word.mark(), FormatRule.BAD_DURATION, word.text());
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return Optional.of(matcher.group(2).equals("hour") ? number * 60 : number);
    }

    /** Of {@code 6 months} or {@code 2 weeks}. */
    Optional<Period> period(Node.Scalar word) {
        Matcher matcher = PERIOD.matcher(word.text());
        if (!matcher.matches()) {
            problems.report(word.mark(), FormatRule.BAD_DURATION, word.text());
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "day" -> Period.ofDays(number);
                    case "week" -> Period.ofWeeks(number);
                    case "month" -> Period.ofMonths(number);
                    default -> Period.ofYears(number);
                });
    }

    Optional<LocalDate> day(Node.Scalar word) {
        return parse(word, LocalDate::parse, FormatRule.BAD_DATE);
    }

    Optional<YearMonth> month(Node.Scalar word) {
        return parse(word, YearMonth::parse, FormatRule.BAD_MONTH);
    }

    private <T> Optional<T> parse(Node.Scalar word, Function<String, T> parser, Rule rule) {
        try {
            return Optional.of(parser.apply(word.text()));
        } catch (DateTimeParseException other) {
            problems.report(word.mark(), rule, word.text());
            return Optional.empty();
        }
    }
}
