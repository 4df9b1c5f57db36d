package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.Depth;
import kempt.interview.Menu;
import kempt.interview.Outcome;
import kempt.interview.Prompt;
import kempt.interview.Prompter;
import kempt.interview.Reply;
import kempt.interview.Turn;
import kempt.plan.Plan;
import kempt.plan.Planner;
import kempt.report.PlainText;
import kempt.report.PlanPage;
import kempt.sitting.Keeper;
import kempt.sitting.Sitting;
import kempt.testing.Dice;
import kempt.testing.HostileText;
import kempt.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person who says nothing, and one who says odd things. Codes as in safety.md: UX-01 to UX-03, TX-02, PT-04. */
class SkippedTest {
    private static final String ARRIVE = "\n\n2\n\n";
    private static final Pattern UNKIND =
            Pattern.compile("(?i)\\b(fail(ed|ure)?|careless|invalid|should have|score|victim)\\b|!");

    @TempDir
    Path folder;

    /** Gives every question the same reply, and goes on wherever that can be chosen. */
    private static final class Steady implements Prompter {
        private final Reply reply;
        private int sinceMenu;
        private int longest;

        Steady(Reply reply) {
            this.reply = reply;
        }

        @Override
        public Reply ask(Prompt prompt) {
            longest = Math.max(longest, ++sinceMenu);
            return reply;
        }

        @Override
        public Turn choose(Menu menu) {
            sinceMenu = 0;
            assertThat(menu.options()).extracting(Menu.Option::id).contains(Menu.GO_ON);
            return new Turn.Picked(Menu.GO_ON);
        }

        @Override
        public void close() {}
    }

    static Stream<Arguments> silences() {
        return Stream.of(
                Arguments.of(Depth.QUICK, Reply.Way.SKIP),
                Arguments.of(Depth.STANDARD, Reply.Way.SKIP),
                Arguments.of(Depth.FULL, Reply.Way.SKIP),
                Arguments.of(Depth.STANDARD, new Reply.Gave(Answer.Stock.RATHER_NOT_SAY)),
                Arguments.of(Depth.QUICK, new Reply.Gave(Answer.Stock.NOT_SURE)),
                Arguments.of(Depth.QUICK, new Reply.Gave(Answer.Stock.DOES_NOT_APPLY)));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void who_says_nothing_is_met_kindly_and_gets_a_plan(Depth depth, Reply reply) {
        Catalogue catalogue = Shipped.catalogue();
        Steady person = new Steady(reply);
        Outcome outcome = new Sitting(
                        catalogue,
                        person,
                        new Sitting.Wishes(depth, List.of(), false, "Nothing is written.", Optional.empty()),
                        Keeper.NONE)
                .run(AnswerSheet.EMPTY, Set.of());
        assertThat(outcome.end()).isEqualTo(Outcome.End.FINISHED);
        assertThat(outcome.seen()).isNotEmpty();
        assertThat(person.longest).as("a break after at most eight").isLessThanOrEqualTo(8);
        LocalDate today = LocalDate.of(2026, 11, 23);
        Plan plan = new Planner(catalogue).plan(new Assessor(catalogue).assess(outcome.sheet()), today);
        String text = new PlainText(80).write(new PlanPage(true).of(plan));
        assertThat(text).startsWith("Your plan");
        assertThat(text.lines()
                        .filter(l -> !l.contains("Guide:") && UNKIND.matcher(l).find()))
                .isEmpty();
    }

    @Test
    void help_comes_first_then_the_way_out_then_the_moment_then_what_is_kept() {
        Said said = Said.by(folder, Map.of(), ARRIVE, "audit");
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err())
                .containsSubsequence(
                        "Where help is",
                        "How to leave",
                        "Is this a good moment",
                        "1  Not now",
                        "What happens with your answers");
        assertThat(Said.by(folder, Map.of(), "\n\n1\n", "audit").code()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    /** Through a text question and back out of the file: as typed, but for what moves a cursor. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_typed_is_kept_as_typed_but_for_its_controls(long seed) throws Exception {
        String text = HostileText.of(new Dice(seed)) + "end";
        String line = text.replaceAll("[\\p{Cntrl}&&[^\t]]", "").replaceAll("[\ud800-\udfff]", "");
        Files.writeString(folder.resolve("own.yml"), """
                checklist: own
                kind: hygiene
                domain: accounts
                title: Own
                sections: [{title: One, items: [{id: own-words, ask: What was it?, type: text}]}]
                """);
        Said said =
                Said.by(folder, Map.of(), ARRIVE + "x" + line + "\n", "audit", "own.yml", "--save-answers", "back.yml");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.all()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        Said again = Said.by(
                folder,
                Map.of(),
                ARRIVE + "\n",
                "audit",
                "own.yml",
                "--answers",
                "back.yml",
                "--save-answers",
                "two.yml");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(folder.resolve("two.yml")).hasSameTextualContentAs(folder.resolve("back.yml"));
    }

    @Test
    void what_is_no_ordinary_file_is_not_read() throws Exception {
        Files.createDirectory(folder.resolve("d"));
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("zero"), Path.of("/dev/zero"));
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        for (String name : new String[] {"d", "dangling", "zero", "pipe", "/proc/self/mem", "none", ""}) {
            for (String[] command : new String[][] {{"audit", "--answers", name}, {"checklist", "lint", name}}) {
                if (Set.of("d", "").contains(name) && command[0].equals("checklist")) {
                    continue; // A folder is looked through for checklists.
                }
                Said said = Said.by(folder, Map.of(), "", command);
                assertThat(said.code()).as(name + said.all()).isEqualTo(4);
                assertThat(said.all()).contains("error:").doesNotContain("something broke");
            }
        }
    }
}
