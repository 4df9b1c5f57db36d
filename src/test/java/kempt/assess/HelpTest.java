package kempt.assess;

import static kempt.checklist.Level.LOW;
import static kempt.checklist.Level.VERY_HIGH;
import static kempt.testing.Draft.asked;
import static kempt.testing.Drafts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kempt.checklist.Help;
import kempt.testing.Drafts;
import kempt.testing.Sheets;
import org.junit.jupiter.api.Test;

/** Where a person is sent. */
class HelpTest {
    @Test
    void what_is_for_the_urgent_threat_is_named_directories_first() {
        assertThat(help(places(), "followed", "yes")).containsExactly("stalking-directory", "stalking-line");
    }

    @Test
    void a_threat_that_no_place_is_for_leaves_every_directory() {
        assertThat(help(places(), "strange-bills", "yes")).containsExactly("stalking-directory");
    }

    @Test
    void and_so_does_a_quiet_day() {
        assertThat(help(places(), "followed", "no")).containsExactly("stalking-directory");
    }

    @Test
    void a_directory_for_anyone_stands_for_all_where_there_is_one() {
        Drafts more = places().help("any-directory", Help.Kind.DIRECTORY);
        assertThat(help(more, "strange-bills", "yes")).containsExactly("any-directory");
        assertThat(help(more, "followed", "yes"))
                .containsExactly("stalking-directory", "any-directory", "stalking-line");
    }

    @Test
    void what_an_answer_points_to_comes_after_what_is_for_the_threat() {
        Drafts more = places().help("fraud-line", Help.Kind.HELPLINE, "identity-theft")
                .risk(
                        "now",
                        asked("happening")
                                .choices("bills")
                                .urgentIf("bills", "identity-theft")
                                .help("stalking-directory"));
        assertThat(help(more, "happening", "bills")).containsExactly("fraud-line", "stalking-directory");
    }

    private static Drafts places() {
        return catalogue()
                .threat("stalking", LOW, VERY_HIGH)
                .threat("identity-theft", LOW, VERY_HIGH)
                .risk(
                        "signs",
                        asked("followed").urgentIf("yes", "stalking"),
                        asked("strange-bills").urgentIf("yes", "identity-theft"))
                .help("stalking-line", Help.Kind.HELPLINE, "stalking")
                .help("stalking-directory", Help.Kind.DIRECTORY, "stalking");
    }

    private static List<String> help(Drafts places, String item, String answer) {
        return new Assessor(places.build())
                .assess(Sheets.sheet(item, answer)).help().stream()
                        .map(h -> h.id().value())
                        .toList();
    }
}
