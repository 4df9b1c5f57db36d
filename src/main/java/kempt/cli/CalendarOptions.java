package kempt.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kempt.answer.Ageing;
import kempt.answer.yaml.AnswersWriter;
import kempt.checklist.Catalogue;
import kempt.plan.Plan;
import kempt.report.ICalendar;
import kempt.report.Upkeep;
import kempt.text.Neutral;
import picocli.CommandLine.Option;

/** {@code plan --calendar}: when to come back, for a calendar that others may see. */
final class CalendarOptions {
    private static final String DEFAULT_TITLE = "upkeep";

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Write when to look again, and when steps come round, as calendar entries (iCalendar) to this"
                    + " file, and nothing else. It is not encrypted, and tells nothing of what the entries are for.")
    Path calendar;

    @Option(
            names = "--calendar-title",
            paramLabel = "TITLE",
            description =
                    "With --calendar: what the entries are called. Choose a word that tells nothing to whoever sees"
                            + " your calendar. Without it you are asked. Default: " + DEFAULT_TITLE + ".")
    String title;

    @Option(names = "--calendar-alarm", description = "With --calendar: have the calendar speak up on the day.")
    boolean alarm;

    boolean isWanted() {
        return calendar != null;
    }

    /** Refuses at once what would be refused in the end. */
    void check(World world, SheetOptions sheet, ReportOptions report) {
        if (!isWanted()) {
            if (title != null || alarm) {
                throw new WrongSetting("--calendar", "", "a file, where its entries are described");
            }
            return;
        }
        if (sheet.isWanted() || report.output != null || report.format != ReportOptions.Format.TEXT) {
            throw new WrongSetting("--calendar", calendar.toString(), "alone: it writes the calendar and no plan");
        }
        if (title != null && title.isBlank()) {
            throw new WrongSetting("--calendar-title", title, "a word or two");
        }
        file(world, report).check();
    }

    private NamedFile file(World world, ReportOptions report) {
        return new NamedFile(world, calendar, report.overwrite);
    }

    void write(Plan plan, Known.Told told, Catalogue catalogue, ReportOptions report, World world) {
        LocalDate today = world.today();
        Upkeep upkeep = Upkeep.of(plan, Ageing.firstOver(Ageing.dated(told.sheet(), catalogue, today), catalogue));
        if (upkeep.entries().isEmpty()) {
            world.err().println(world.name() + ": note: there is nothing to put in a calendar yet; nothing is written");
            return;
        }
        String words = Optional.ofNullable(title)
                .or(() -> world.person().line("What the entries are called (Enter: " + DEFAULT_TITLE + "): "))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .orElse(DEFAULT_TITLE);
        file(world, report)
                .write(new ICalendar(words, alarm, told.store().orElseGet(() -> AnswersWriter.write(told.sheet())))
                        .write(upkeep, today));
        int count = upkeep.entries().size();
        LocalDate first = upkeep.entries().stream()
                .map(Upkeep.Entry::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
        world.err()
                .println("saved, and not encrypted: " + calendar + "; " + count + (count == 1 ? " entry" : " entries")
                        + " called '" + Neutral.line(words) + "', the first on " + first);
    }
}
