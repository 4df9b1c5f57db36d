package kempt.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kempt.checklist.Check;
import kempt.plan.Action;
import kempt.plan.Lane;
import kempt.plan.Plan;

/**
 * The days that belong in a calendar: the next look at what was answered, and what comes round again. Steps that are
 * due on the same day and equally often are one entry, since a calendar that others may see tells when, and not what.
 */
public record Upkeep(List<Entry> entries) {
    /**
     * A day.
     *
     * @param slot a word that stays the same when the calendar is written again, and tells no more than the entry does
     * @param day not before the day of the plan
     * @param every how often it comes round; empty for the next look
     */
    public record Entry(String slot, LocalDate day, Optional<Period> every) {}

    /** The last day that every month has. */
    private static final int IN_EVERY_MONTH = 28;

    public Upkeep {
        entries = List.copyOf(entries);
    }

    /**
     * The days that follow from a plan.
     *
     * @param firstOver the first day on which an answer no longer counts, if any ages
     */
    public static Upkeep of(Plan plan, Optional<LocalDate> firstOver) {
        List<Entry> entries = new ArrayList<>();
        firstOver.ifPresent(day -> entries.add(new Entry("look", notBefore(plan.asOf(), day), Optional.empty())));
        Map<String, Set<LocalDate>> days = new TreeMap<>();
        for (Action action : plan.in(Lane.KEEP)) {
            Period every = ((Check) action.item()).every().orElseThrow();
            LocalDate day = notBefore(plan.asOf(), action.next().orElseThrow());
            days.computeIfAbsent(every.toString(), e -> new TreeSet<>()).add(inEveryMonth(day, every));
        }
        days.forEach((every, set) -> {
            int number = 0;
            for (LocalDate day : set) {
                entries.add(new Entry(every + " " + ++number, day, Optional.of(Period.parse(every))));
            }
        });
        return new Upkeep(entries);
    }

    private static LocalDate notBefore(LocalDate today, LocalDate day) {
        return day.isBefore(today) ? today : day;
    }

    /** A rule that begins on the 31st would pass over each shorter month: such days move to the first of the next. */
    private static LocalDate inEveryMonth(LocalDate day, Period every) {
        return every.toTotalMonths() > 0 && day.getDayOfMonth() > IN_EVERY_MONTH
                ? day.plusMonths(1).withDayOfMonth(1)
                : day;
    }
}
