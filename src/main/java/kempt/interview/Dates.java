package kempt.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them: {@code 2026-11-02}, {@code 2 Nov 2026}, {@code 2.11.2026}, {@code today}, {@code 3 days
 * ago}. A month or a year alone stands for a day in the middle of it.
 *
 * <p>{@code 3/4/2026} is the third of April to some and the fourth of March to others: both are given back, and the
 * person is asked.
 */
public final class Dates {
    /** A way of writing a day, and the days that it may mean. */
    private record Form(Pattern shape, BiFunction<Matcher, LocalDate, List<LocalDate>> days) {
        static Form of(String shape, BiFunction<Matcher, LocalDate, List<LocalDate>> days) {
            return new Form(Pattern.compile(shape), days);
        }
    }

    private static final String MIDDLE = "15";

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "(\\d{4})-(\\d{1,2})-(\\d{1,2})",
                    (m, today) -> both(day(m.group(1), m.group(2), m.group(3)), Optional.empty())),
            Form.of(
                    "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})",
                    (m, today) -> both(day(m.group(3), m.group(2), m.group(1)), Optional.empty())),
            Form.of(
                    "(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})",
                    (m, today) ->
                            both(day(m.group(3), m.group(2), m.group(1)), day(m.group(3), m.group(1), m.group(2)))),
            Form.of(
                    "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}+)\\.?,?(?: (\\d{4}))?",
                    (m, today) -> named(m.group(1), m.group(2), m.group(3), today)),
            Form.of(
                    "(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?",
                    (m, today) -> named(m.group(2), m.group(1), m.group(3), today)),
            Form.of("(?:in )?(\\p{L}+)\\.?,? (\\d{4})", (m, today) -> named(MIDDLE, m.group(1), m.group(2), today)),
            Form.of("(?:in )?(\\d{4})", (m, today) -> both(day(m.group(1), "7", "1"), Optional.empty())));

    private static final List<String> COUNTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String COUNT = "(\\d{1,3}|an?|" + String.join("|", COUNTS) + ")";
    private static final Pattern AGO = Pattern.compile("(?:about )?" + COUNT + " (day|week|month|year)s? ago");
    private static final Pattern AHEAD = Pattern.compile("in (?:about )?" + COUNT + " (day|week|month|year)s?");
    private static final Pattern NEXT_TO_NOW = Pattern.compile("(last|this|next) (week|month|year)");

    private Dates() {}

    /**
     * The days that the text may mean: none if it is not understood, two if it can be read two ways.
     *
     * @param today what "yesterday" and a day without a year are counted from
     */
    public static List<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Optional<LocalDate> spoken = spoken(text, today);
        if (spoken.isPresent()) {
            return List.of(spoken.get());
        }
        for (Form form : FORMS) {
            Matcher match = form.shape().matcher(text);
            if (match.matches()) {
                return form.days().apply(match, today);
            }
        }
        return List.of();
    }

    private static Optional<LocalDate> spoken(String text, LocalDate today) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return Optional.of(moved(today, -count(ago.group(1)), ago.group(2)));
        }
        Matcher ahead = AHEAD.matcher(text);
        if (ahead.matches()) {
            return Optional.of(moved(today, count(ahead.group(1)), ahead.group(2)));
        }
        Matcher near = NEXT_TO_NOW.matcher(text);
        if (near.matches()) {
            int steps = near.group(1).equals("last") ? -1 : near.group(1).equals("next") ? 1 : 0;
            return Optional.of(moved(today, steps, near.group(2)));
        }
        return switch (text) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
    }

    private static int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return Math.max(0, COUNTS.indexOf(word)) + 1;
    }

    private static LocalDate moved(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "day" -> day.plusDays(count);
            case "week" -> day.plusWeeks(count);
            case "month" -> day.plusMonths(count);
            default -> day.plusYears(count);
        };
    }

    /** A day with a month by name; without a year, the one nearest to today. */
    private static List<LocalDate> named(String day, String month, String year, LocalDate today) {
        for (Month m : Month.values()) {
            String name = m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (month.length() >= 3 && name.startsWith(month)) {
                if (year != null) {
                    return both(day(year, Integer.toString(m.getValue()), day), Optional.empty());
                }
                return nearest(m.getValue(), day, today);
            }
        }
        return List.of();
    }

    private static List<LocalDate> nearest(int month, String day, LocalDate today) {
        LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate candidate =
                    day(Integer.toString(year), Integer.toString(month), day).orElse(null);
            if (candidate != null && (best == null || away(candidate, today) < away(best, today))) {
                best = candidate;
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    private static long away(LocalDate day, LocalDate today) {
        return Math.abs(day.toEpochDay() - today.toEpochDay());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<LocalDate> both(Optional<LocalDate> one, Optional<LocalDate> other) {
        List<LocalDate> days = new ArrayList<>();
        one.ifPresent(days::add);
        other.filter(d -> !days.contains(d)).ifPresent(days::add);
        return days;
    }
}
