package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kempt.answer.Ageing;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.plan.Planner;
import kempt.testing.Draft;
import kempt.testing.Drafts;
import kempt.testing.Means;
import kempt.testing.Sheets;
import kempt.text.Neutral;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers that are not ours find the days, the rules and the title in it, and nothing else. */
class ICalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Upkeep ALL = new Upkeep(List.of(
            new Upkeep.Entry("look", TODAY.plusDays(9), Optional.empty()),
            entry("P1D"),
            entry("P14D"),
            entry("P1M"),
            entry("P3M"),
            entry("P1Y"),
            entry("P2Y")));

    @TempDir
    Path temp;

    private static Upkeep.Entry entry(String every) {
        return new Upkeep.Entry(every + " 1", TODAY.plusDays(20), Optional.of(Period.parse(every)));
    }

    private static String written(String title, String seed) {
        return new ICalendar(title, false, seed).write(ALL, TODAY);
    }

    private static Calendar read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate(true);
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Stream<VEvent> events(Calendar calendar) {
        return calendar.<CalendarComponent>getComponents().stream().map(VEvent.class::cast);
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).orElse("");
    }

    static List<String> titles() {
        return List.of(
                "upkeep",
                "water, plants; feed \\ cat",
                "tvätta bilen och klippa gräset och måla staketet och räfsa löven och skotta snön och vila",
                "שמור על עצמך: \"היום\"",
                "🙂".repeat(60),
                "a\r\nATTENDEE:mailto:x@example.org",
                "END:VCALENDAR");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void another_reader_finds_the_title_as_it_was_chosen_and_no_line_is_too_long(String title) {
        String text = written(title, "seed");
        Calendar calendar = read(text);
        assertThat(events(calendar)).hasSize(ALL.entries().size());
        assertThat(events(calendar)).allMatch(e -> value(e, "SUMMARY").equals(Neutral.line(title)));
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(List.of(text.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(line -> StandardCharsets.UTF_8.newEncoder().canEncode(line));
    }

    @Test
    void days_rules_and_nothing_else_are_inside() {
        Calendar calendar = read(written("upkeep", "seed"));
        assertThat(events(calendar))
                .allSatisfy(e -> assertThat(e.<Property>getProperties().stream().map(Property::getName))
                        .isSubsetOf("UID", "DTSTAMP", "DTSTART", "RRULE", "SUMMARY", "CLASS", "TRANSP"))
                .allSatisfy(e -> assertThat(e.getAlarms()).isEmpty());
        assertThat(events(calendar).map(e -> value(e, "DTSTART")).distinct()).containsExactly("20261202", "20261213");
        assertThat(calendar.toString()).doesNotContainIgnoringCase("kempt");
    }

    @ParameterizedTest
    @CsvSource({
        "P1D,2026-12-14",
        "P14D,2026-12-27",
        "P1M,2027-01-13",
        "P3M,2027-03-13",
        "P1Y,2027-12-13",
        "P2Y,2028-12-13"
    })
    void what_comes_round_comes_round_when_the_checklists_say(String every, LocalDate second) {
        VEvent event = events(read(new ICalendar("x", false, "s").write(new Upkeep(List.of(entry(every))), TODAY)))
                .findFirst()
                .orElseThrow();
        RRule<LocalDate> rule = event.<RRule<LocalDate>>getProperty("RRULE").orElseThrow();
        LocalDate first = TODAY.plusDays(20);
        assertThat(rule.getRecur().getDates(first, first, first.plusYears(5))).startsWith(first, second);
    }

    @Test
    void an_alarm_is_there_only_when_it_was_wanted() {
        Calendar calendar = read(new ICalendar("x", true, "seed").write(ALL, TODAY));
        assertThat(events(calendar)).allSatisfy(e -> assertThat(e.getAlarms()).hasSize(1));
    }

    @Test
    void ids_stay_the_same_for_one_person_and_tell_two_people_apart() {
        List<String> ids =
                events(read(written("x", "a"))).map(e -> value(e, "UID")).toList();
        assertThat(events(read(written("another title", "a"))).map(e -> value(e, "UID")))
                .isEqualTo(ids);
        assertThat(events(read(written("x", "b"))).map(e -> value(e, "UID"))).doesNotContainAnyElementsOf(ids);
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void the_next_look_and_the_steps_that_come_round_are_found_in_a_plan() {
        Catalogue catalogue = Drafts.catalogue()
                .threat("t", Level.HIGH, Level.HIGH)
                .hygiene(
                        "h",
                        Draft.check("a", "t").every(Period.ofMonths(3)),
                        Draft.check("b", "t").every(Period.ofMonths(3)),
                        Draft.check("c", "t").every(Period.ofMonths(1)),
                        Draft.check("late", "t").every(Period.ofWeeks(1)),
                        Draft.check("open", "t").every(Period.ofWeeks(2)))
                .build();
        AnswerSheet sheet = AnswerSheet.EMPTY
                .with(id("a"), Sheets.on(TODAY, "yes"))
                .with(id("b"), Sheets.on(TODAY, "yes"))
                .with(id("c"), Sheets.on(LocalDate.of(2026, 10, 30), "yes"))
                .with(id("late"), Sheets.on(TODAY.minusDays(100), "yes"))
                .with(id("open"), Sheets.on(TODAY, "no"));
        Upkeep upkeep = Upkeep.of(
                new Planner(catalogue).plan(new Assessor(catalogue).assess(sheet), TODAY),
                Ageing.firstOver(sheet, catalogue));
        assertThat(upkeep.entries())
                .containsExactlyInAnyOrder(
                        new Upkeep.Entry(
                                "look", TODAY.minusDays(100).plusYears(1).plusDays(1), Optional.empty()),
                        new Upkeep.Entry("P3M 1", TODAY.plusMonths(3), Optional.of(Period.ofMonths(3))),
                        // The 30th is not in every month.
                        new Upkeep.Entry("P1M 1", LocalDate.of(2026, 12, 1), Optional.of(Period.ofMonths(1))),
                        new Upkeep.Entry("P7D 1", TODAY, Optional.of(Period.ofDays(7))));
    }

    private static ItemId id(String word) {
        return new ItemId(word);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_calendar_of_the_terminal_takes_it(boolean alarm) throws IOException, InterruptedException {
        Means.program("calcurse");
        Path file = Files.writeString(temp.resolve("x.ics"), new ICalendar("upkeep", alarm, "s").write(ALL, TODAY));
        Path data = Files.createDirectory(temp.resolve("calcurse"));
        assertThat(calcurse("-D", data.toString(), "-i", file.toString())).contains(" 7 events ", " 0 skipped");
        String days = calcurse("-D", data.toString(), "-Q", "--from", "11/23/2026", "--days", "40");
        assertThat(days).contains("12/02/26:\n * upkeep\n", "12/27/26:\n * upkeep\n");
    }

    private String calcurse(String... words) throws IOException, InterruptedException {
        Path said = temp.resolve("said");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("calcurse"), Stream.of(words)).toList())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
