package kempt.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them: {@code 2026-11-02}, {@code 2 Nov 2026}, {@code 2.11.2026}, {@code today}, {@code 3 days ago}.
 *
 * <p>{@code 3/4/2026} is the third of April to some and the fourth of March to others: both are given back, and the
 * person is asked.
 */
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}+)\\.?,?(?: (\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern AGO = Pattern.compile("(\\d{1,4}|a|an|one|two|three) (day|week|month|year)s? ago");
    private static final Pattern AHEAD = Pattern.compile("in (\\d{1,4}|a|an|one|two|three) (day|week|month|year)s?");

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
        Matcher m;
        if ((m = ISO.matcher(text)).matches()) {
            return both(day(m.group(1), m.group(2), m.group(3)), Optional.empty());
        }
        if ((m = DOTS.matcher(text)).matches()) {
            return both(day(m.group(3), m.group(2), m.group(1)), Optional.empty());
        }
        if ((m = SLASHES.matcher(text)).matches()) {
            return both(day(m.group(3), m.group(2), m.group(1)), day(m.group(3), m.group(1), m.group(2)));
        }
        if ((m = DAY_FIRST.matcher(text)).matches()) {
            return named(m.group(1), m.group(2), m.group(3), today);
        }
        if ((m = MONTH_FIRST.matcher(text)).matches()) {
            return named(m.group(2), m.group(1), m.group(3), today);
        }
        return List.of();
    }

    private static Optional<LocalDate> spoken(String text, LocalDate today) {
        switch (text) {
            case "today":
                return Optional.of(today);
            case "yesterday":
                return Optional.of(today.minusDays(1));
            case "tomorrow":
                return Optional.of(today.plusDays(1));
            case "last week":
                return Optional.of(today.minusWeeks(1));
            case "next week":
                return Optional.of(today.plusWeeks(1));
            default:
                Matcher ago = AGO.matcher(text);
                if (ago.matches()) {
                    return Optional.of(moved(today, -count(ago.group(1)), ago.group(2)));
                }
                Matcher ahead = AHEAD.matcher(text);
                return ahead.matches()
                        ? Optional.of(moved(today, count(ahead.group(1)), ahead.group(2)))
                        : Optional.empty();
        }
    }

    private static int count(String word) {
        return switch (word) {
            case "a", "an", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            default -> Integer.parseInt(word);
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
            LocalDate candidate = day(Integer.toString(year), Integer.toString(month), day)
                    .orElse(null);
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
