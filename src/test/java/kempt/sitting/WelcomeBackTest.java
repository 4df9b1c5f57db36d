package kempt.sitting;

import static kempt.checklist.Level.HIGH;
import static kempt.testing.Drafts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import kempt.checklist.Catalogue;
import org.junit.jupiter.api.Test;

/** What someone reads who has been here before. */
class WelcomeBackTest {
    private static final Catalogue CATALOGUE =
            catalogue().threat("doxxing", HIGH, HIGH).build();

    @Test
    void it_names_the_way_to_earlier_answers_that_works_there() {
        assertThat(said(true)).contains("r at a question shows it").doesNotContain("/review");
        assertThat(said(false)).contains("/review shows it");
    }

    private static String said(boolean screen) {
        return String.join("\n", Pages.again(CATALOGUE, screen).body());
    }
}
