package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kempt.assess.Credit;
import kempt.assess.Levels;
import kempt.assess.ThreatRisk;
import kempt.checklist.Level;
import kempt.checklist.Scoring;
import kempt.checklist.Threat;
import kempt.checklist.ThreatId;
import kempt.checklist.yaml.House;
import org.junit.jupiter.api.Test;

class ThreatMatrixTest {
    private static final Scoring SCORING = House.catalogue().scoring();

    private static ThreatRisk risk(Level likelihood, Level impact, int down, int eased) {
        Level before = SCORING.risk(likelihood, impact);
        Level now = SCORING.risk(likelihood, impact.moved(-eased)).moved(-down);
        return new ThreatRisk(
                new Threat(new ThreatId("a"), "A", "About.", likelihood, "", impact, "", true),
                Levels.of(likelihood),
                Levels.of(impact),
                List.of(),
                List.of(),
                Levels.of(before),
                new Credit(0, 0, 0, 0, 0),
                new ThreatRisk.Steps(down, down),
                eased,
                Levels.of(now));
    }

    @Test
    void a_threat_is_drawn_now_in_a_field_of_its_level_never_further_up_or_right() {
        for (Level likelihood : Level.values()) {
            for (Level impact : Level.values()) {
                for (int down = 0; down <= 4; down++) {
                    for (int eased = 0; eased <= 1; eased++) {
                        ThreatRisk risk = risk(likelihood, impact, down, eased);
                        ThreatMatrix matrix = new ThreatMatrix(List.of(risk), SCORING);
                        Matrix.Cell now = matrix.now(risk);
                        assertThat(matrix.level(now)).isEqualTo(risk.now().high());
                        assertThat(now.likelihood()).isLessThanOrEqualTo(likelihood);
                        assertThat(now.impact()).isLessThanOrEqualTo(impact);
                        if (down == 0 && eased == 0) {
                            assertThat(now).isEqualTo(ThreatMatrix.before(risk));
                        }
                    }
                }
            }
        }
    }

    @Test
    void numbers_never_stand_on_each_other() {
        List<ThreatRisk> many = IntStream.range(0, 12)
                .mapToObj(i -> risk(Level.HIGH, Level.HIGH, i % 3, 0))
                .toList();
        MatrixLayout layout = new MatrixLayout(new ThreatMatrix(many, SCORING));
        assertThat(layout.spots().values()).doesNotHaveDuplicates().hasSize(12 + 8);
        assertThat(layout.spots().values())
                .allMatch(s -> s.x() > MatrixLayout.LEFT && s.x() < MatrixLayout.width() && s.y() < layout.height());
    }
}
