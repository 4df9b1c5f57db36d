package kempt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kempt.assess.ThreatRisk;
import kempt.checklist.Scoring;

/** Threats before what is in place is counted, and now. */
public record ThreatMatrix(List<ThreatRisk> threats, Scoring scoring) implements Matrix {
    public ThreatMatrix {
        threats = List.copyOf(threats);
    }

    static Cell before(ThreatRisk risk) {
        return new Cell(risk.likelihood().high(), risk.impact().high());
    }

    Cell now(ThreatRisk risk) {
        Cell from = before(risk);
        return Matrix.settled(
                from, from.impact().moved(-risk.eased()), risk.now().high(), scoring);
    }

    @Override
    public List<Mark> marks() {
        return threats.stream()
                .map(r -> new Mark(
                        title(r),
                        before(r),
                        now(r),
                        r.before(),
                        r.now(),
                        r.urgent(),
                        Optional.of(
                                "likelihood " + Words.levels(r.likelihood()) + ", impact " + Words.levels(r.impact())),
                        Optional.of(Words.percent(r.credit().percent()) + " in place, " + Words.answered(r.credit())
                                + " answered")))
                .toList();
    }

    @Override
    public String wasWhen() {
        return "before what is in place was counted";
    }

    @Override
    public String wasWord() {
        return "before";
    }

    @Override
    public int[] levelColumns() {
        return new int[] {4, 5};
    }

    @Override
    public Table facts() {
        return new Table(
                List.of("No.", "Threat", "Likelihood", "Impact", "Before", "Now", "In place", "Answered"),
                IntStream.range(0, threats.size())
                        .mapToObj(i -> row(i + 1, threats.get(i)))
                        .toList());
    }

    private static List<String> row(int number, ThreatRisk risk) {
        return List.of(
                Integer.toString(number),
                title(risk),
                Words.levels(risk.likelihood()),
                Words.levels(risk.impact()),
                Words.levels(risk.before()),
                Words.levels(risk.now()),
                Words.percent(risk.credit().percent()),
                Words.answered(risk.credit()));
    }

    static String title(ThreatRisk risk) {
        return risk.threat().title() + (risk.urgent() ? " (urgent)" : "");
    }

    @Override
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (ThreatRisk risk : threats) {
            sentences.add(title(risk) + ": likelihood " + Words.levels(risk.likelihood()) + ", impact "
                    + Words.levels(risk.impact()) + ". The level was " + Words.levels(risk.before())
                    + " before what is in place was counted, and is " + Words.levels(risk.now()) + " now. "
                    + Words.capital(Words.percent(risk.credit().percent())) + " in place, "
                    + Words.answered(risk.credit()) + " answered.");
        }
        return sentences;
    }
}
