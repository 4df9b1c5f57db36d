package kempt.interview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days told from today: {@code yesterday}, {@code three weeks ago}, {@code last Tuesday}, {@code next month}. */
final class Spoken {
    private static final List<String> COUNTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String COUNT =
            "(?:about )?(\\d{1,3}|an?|a few|some|a couple of|" + String.join("|", COUNTS) + ")";
    private static final String UNIT = "(day|week|month|year)";
    private static final Pattern AGO = Pattern.compile(COUNT + " " + UNIT + "s? ago");
    private static final Pattern AHEAD = Pattern.compile("in " + COUNT + " " + UNIT + "s?");
    private static final Pattern NEXT_TO_NOW = Pattern.compile("(last|this|next) " + UNIT);
    private static final Pattern WEEKDAY = Pattern.compile("(?:on )?(?:(last|next) )?(\\p{L}{3,})");

    private Spoken() {}

    /** None if it is not such a day; two for a day of the week that can be the last one or the next. */
    static List<LocalDate> read(String text, LocalDate today) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return List.of(moved(today, -count(ago.group(1)), ago.group(2)));
        }
        Matcher ahead = AHEAD.matcher(text);
        if (ahead.matches()) {
            return List.of(moved(today, count(ahead.group(1)), ahead.group(2)));
        }
        Matcher near = NEXT_TO_NOW.matcher(text);
        if (near.matches()) {
            int steps = near.group(1).equals("last") ? -1 : near.group(1).equals("next") ? 1 : 0;
            return List.of(moved(today, steps, near.group(2)));
        }
        return switch (text) {
            case "today", "now" -> List.of(today);
            case "yesterday" -> List.of(today.minusDays(1));
            case "the day before yesterday", "day before yesterday" -> List.of(today.minusDays(2));
            case "tomorrow" -> List.of(today.plusDays(1));
            case "the day after tomorrow", "day after tomorrow" -> List.of(today.plusDays(2));
            default -> weekday(text, today);
        };
    }

    private static List<LocalDate> weekday(String text, LocalDate today) {
        Matcher match = WEEKDAY.matcher(text);
        if (!match.matches()) {
            return List.of();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.startsWith(match.group(2))) {
                LocalDate last = today.with(TemporalAdjusters.previous(day));
                LocalDate next = today.with(TemporalAdjusters.next(day));
                return match.group(1) == null
                        ? List.of(last, next)
                        : List.of(match.group(1).equals("last") ? last : next);
            }
        }
        return List.of();
    }

    private static int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return switch (word) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            case "a few", "some" -> 3;
            default -> COUNTS.indexOf(word) + 1;
        };
    }

    private static LocalDate moved(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "day" -> day.plusDays(count);
            case "week" -> day.plusWeeks(count);
            case "month" -> day.plusMonths(count);
            default -> day.plusYears(count);
        };
    }
}
