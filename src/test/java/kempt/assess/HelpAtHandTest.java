package kempt.assess;

import static kempt.testing.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kempt.answer.AnswerSheet;
import kempt.checklist.Help;
import kempt.testing.Shipped;
import org.junit.jupiter.api.Test;

/** Where people are found, of what ships. */
class HelpAtHandTest {
    private static List<Help> help(AnswerSheet sheet) {
        return new Assessor(Shipped.catalogue()).assess(sheet).help();
    }

    private static List<String> ids(AnswerSheet sheet) {
        return help(sheet).stream().map(h -> h.id().value()).toList();
    }

    @Test
    void whoever_is_in_no_danger_finds_the_directories() {
        assertThat(help(AnswerSheet.EMPTY)).isNotEmpty().extracting(Help::kind).containsOnly(Help.Kind.DIRECTORY);
    }

    @Test
    void what_an_urgent_answer_names_comes_first_though_it_is_no_directory() {
        AnswerSheet sheet = sheet("what-happened", "intimate-images", "pictures-minor", "yes");
        assertThat(ids(sheet)).startsWith("takeitdown").contains("child-helplines");
    }

    @Test
    void what_fits_only_other_threats_is_left_out() {
        assertThat(ids(sheet("moment", "now", "happening-now", "swatting")))
                .doesNotContain("stopncii", "stalkerware-coalition");
    }

    @Test
    void help_of_one_country_is_for_those_who_said_that_they_are_there() {
        assertThat(ids(sheet("sign-mail-touched", "yes"))).doesNotContain("idcare");
        assertThat(ids(sheet("sign-mail-touched", "yes", "country", "au"))).contains("idcare");
    }
}
