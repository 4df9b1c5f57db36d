package kempt.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** A life is not longer; what is further away was mistyped. */
    private static final int MOST_YEARS = 120;

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "(\\d{4})-(\\d{1,2})-(\\d{1,2})",
                    (m, today) -> both(day(m.group(1), m.group(2), m.group(3)), Optional.empty())),
            Form.of(
                    "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})",
                    (m, today) -> both(day(m.group(3), m.group(2), m.group(1)), Optional.empty())),
            Form.of(
                    "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{2})",
                    (m, today) -> both(day("20" + m.group(3), m.group(2), m.group(1)), Optional.empty())),
            Form.of(
                    "(\\d{1,2})\\. ?(\\d{1,2})\\.?",
                    (m, today) -> both(nearest(m.group(2), m.group(1), today), Optional.empty())),
            Form.of(
                    "(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})",
                    (m, today) ->
                            both(day(m.group(3), m.group(2), m.group(1)), day(m.group(3), m.group(1), m.group(2)))),
            Form.of(
                    "(\\d{1,2})/(\\d{1,2})",
                    (m, today) -> both(nearest(m.group(2), m.group(1), today), nearest(m.group(1), m.group(2), today))),
            Form.of(
                    "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{L}+)\\.?,?(?: (\\d{4}))?",
                    (m, today) -> named(m.group(1), m.group(2), m.group(3), today)),
            Form.of(
                    "(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?",
                    (m, today) -> named(m.group(2), m.group(1), m.group(3), today)),
            Form.of("(?:in )?(\\p{L}+)\\.?,? (\\d{4})", (m, today) -> named(MIDDLE, m.group(1), m.group(2), today)),
            Form.of("(?:in )?(\\p{L}+)", (m, today) -> named(MIDDLE, m.group(1), null, today)),
            Form.of("(?:in )?(\\d{4})", (m, today) -> both(day(m.group(1), "7", "1"), Optional.empty())));

    private Dates() {}

    /**
     * The days that the text may mean: none if it is not understood, two if it can be read two ways.
     *
     * @param today what "yesterday" and a day without a year are counted from
     */
    public static List<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return understood(text, today).stream()
                .filter(day -> Math.abs(ChronoUnit.YEARS.between(today, day)) <= MOST_YEARS)
                .toList();
    }

    private static List<LocalDate> understood(String text, LocalDate today) {
        List<LocalDate> spoken = Spoken.read(text, today);
        if (!spoken.isEmpty()) {
            return spoken;
        }
        for (Form form : FORMS) {
            Matcher match = form.shape().matcher(text);
            if (match.matches()) {
                return form.days().apply(match, today);
            }
        }
        return List.of();
    }

    /** A day with a month by name; without a year, the one nearest to today. */
    private static List<LocalDate> named(String day, String month, String year, LocalDate today) {
        for (Month m : Month.values()) {
            String name = m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (month.length() >= 3 && name.startsWith(month)) {
                if (year != null) {
                    return both(day(year, Integer.toString(m.getValue()), day), Optional.empty());
                }
                return both(nearest(Integer.toString(m.getValue()), day, today), Optional.empty());
            }
        }
        return List.of();
    }

    private static Optional<LocalDate> nearest(String month, String day, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> day(Integer.toString(year), month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(candidate -> away(candidate, today)));
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
