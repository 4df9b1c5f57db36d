package kempt.assess;

import static kempt.testing.Drafts.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NIST SP 800-30 Rev 1, table I-2, cell by cell: it is a lookup, not a product. */
class RiskTableTest {
    @ParameterizedTest(name = "likelihood {0}, impact {1}: {2}")
    @CsvSource({
        "very-high, very-low,  very-low",
        "very-high, low,       low",
        "very-high, moderate,  moderate",
        "very-high, high,      high",
        "very-high, very-high, very-high",
        "high,      very-low,  very-low",
        "high,      low,       low",
        "high,      moderate,  moderate",
        "high,      high,      high",
        "high,      very-high, very-high",
        "moderate,  very-low,  very-low",
        "moderate,  low,       low",
        "moderate,  moderate,  moderate",
        "moderate,  high,      moderate",
        "moderate,  very-high, high",
        "low,       very-low,  very-low",
        "low,       low,       low",
        "low,       moderate,  low",
        "low,       high,      low",
        "low,       very-high, moderate",
        "very-low,  very-low,  very-low",
        "very-low,  low,       very-low",
        "very-low,  moderate,  very-low",
        "very-low,  high,      low",
        "very-low,  very-high, low",
    })
    void a_threat_stands_where_the_table_says(String likelihood, String impact, String risk) {
        Catalogue catalogue =
                catalogue().threat("doxxing", level(likelihood), level(impact)).build();
        ThreatRisk doxxing =
                new Assessor(catalogue).assess(AnswerSheet.EMPTY).threats().get(0);
        assertThat(doxxing.before()).isEqualTo(Levels.of(level(risk)));
        assertThat(doxxing.now()).isEqualTo(doxxing.before());
    }

    private static Level level(String word) {
        return Level.of(word).orElseThrow();
    }
}
