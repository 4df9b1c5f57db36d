package kempt.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kempt.text.Neutral;

/**
 * Writes {@link Upkeep} as iCalendar (RFC 5545): days without a time, one title for all, and nothing about what they
 * are for or which program wrote them.
 */
public final class ICalendar {
    private static final int LONGEST_LINE = 75;
    private static final int WEEK = 7;
    private static final int YEAR = 12;
    private static final String END = "\r\n";

    private final String title;
    private final boolean alarm;
    private final String seed;

    /**
     * How entries are written.
     *
     * @param title what each is called
     * @param alarm whether the calendar is to speak up, at nine in the morning
     * @param seed makes the entries of one person different from those of another, and stays the same: a calendar that
     *     takes in the file again replaces what it has
     */
    public ICalendar(String title, boolean alarm, String seed) {
        this.title = Neutral.line(title);
        this.alarm = alarm;
        this.seed = seed;
    }

    /**
     * The whole file.
     *
     * @param asOf the day it is written
     */
    public String write(Upkeep upkeep, LocalDate asOf) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//EN"));
        upkeep.entries().forEach(entry -> event(entry, asOf, lines));
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> fold(line, text));
        return text.toString();
    }

    private void event(Upkeep.Entry entry, LocalDate asOf, List<String> lines) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + id(entry.slot()));
        lines.add("DTSTAMP:" + day(asOf) + "T000000Z");
        lines.add("DTSTART;VALUE=DATE:" + day(entry.day()));
        entry.every().ifPresent(every -> lines.add("RRULE:" + rule(every)));
        lines.add("SUMMARY:" + escape(title));
        lines.add("CLASS:PRIVATE");
        lines.add("TRANSP:TRANSPARENT");
        if (alarm) {
            lines.addAll(List.of(
                    "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H", "DESCRIPTION:" + escape(title), "END:VALARM"));
        }
        lines.add("END:VEVENT");
    }

    /**
     * Made from the seed and the rule alone: whoever guessed the seed would learn no more than the entry says. It looks
     * like the random ones that calendars give.
     */
    private String id(String slot) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((seed + "\n" + slot).getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) ((hash[6] & 0x0f) | 0x40);
            hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String rule(Period every) {
        long days = every.get(ChronoUnit.DAYS);
        long months = every.toTotalMonths();
        if (months > 0 && days > 0) {
            throw new IllegalArgumentException("no calendar has a rule for " + every);
        }
        if (days > 0) {
            return days % WEEK == 0 ? "FREQ=WEEKLY;INTERVAL=" + days / WEEK : "FREQ=DAILY;INTERVAL=" + days;
        }
        return months % YEAR == 0 ? "FREQ=YEARLY;INTERVAL=" + months / YEAR : "FREQ=MONTHLY;INTERVAL=" + months;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** No line is longer than 75 bytes, the space that leads a continued one counted in; no character is cut. */
    private static void fold(String line, StringBuilder into) {
        int used = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            String piece = Character.toString(character);
            int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST_LINE) {
                into.append(END).append(' ');
                used = 1;
            }
            into.append(piece);
            used += bytes;
            at += Character.charCount(character);
        }
        into.append(END);
    }
}
