package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.checklist.CapacityId;
import kempt.checklist.ChoiceId;
import kempt.checklist.Inquiry.Effect;
import kempt.checklist.Question;
import kempt.checklist.ThreatId;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Reads how the choices of a risk item move threats. */
final class EffectsReader {
    private static final int MOST = 300;

    private final Fields fields;
    private final QuestionReader questions;
    private final Question question;
    private final Known known;
    private final Problems problems;

    EffectsReader(Fields fields, QuestionReader questions, Question question, Known known) {
        this.fields = fields;
        this.questions = questions;
        this.question = question;
        this.known = known;
        this.problems = fields.problems();
    }

    List<Effect> effects() {
        List<Effect> effects = new ArrayList<>(effects("raises", 1));
        effects.addAll(effects("lowers", -1));
        return effects;
    }

    private List<Effect> effects(String key, int steps) {
        List<Effect> effects = new ArrayList<>();
        for (Node.Entry entry : fields.entries(key, MOST)) {
            Optional<ChoiceId> choice = questions.choice(question, entry);
            if (entry.value() instanceof Node.Mapping factors) {
                Fields table = new Fields(factors, "'" + key + "'", problems);
                for (String word : Words.FACTOR.all()) {
                    for (ThreatId threat : table.all(word, MOST, s -> known.threat(s, problems))) {
                        choice.ifPresent(c -> effects.add(
                                new Effect(c, Words.FACTOR.find(word).orElseThrow(), steps, threat)));
                    }
                }
                table.done();
            } else {
                problems.reportWith(
                        "write  " + entry.key() + ": {likelihood: [ … ], impact: [ … ]}",
                        entry.value().mark(),
                        FormatRule.EXPECTED_TABLE,
                        entry.key());
            }
        }
        return effects;
    }

    Map<ChoiceId, List<ThreatId>> urgentIf() {
        Map<ChoiceId, List<ThreatId>> urgent = new LinkedHashMap<>();
        List<Node.Entry> entries = fields.entries("urgent-if", MOST);
        if (!entries.isEmpty()) {
            // The lists are read as fields of their own table, so that they are checked as all lists are.
            Fields table = new Fields((Node.Mapping) fields.node("urgent-if").orElseThrow(), "'urgent-if'", problems);
            for (Node.Entry entry : entries) {
                List<ThreatId> threats = table.all(entry.key(), MOST, s -> known.threat(s, problems));
                questions.choice(question, entry).ifPresent(c -> urgent.put(c, threats));
            }
        }
        return urgent;
    }

    Map<ChoiceId, CapacityId> gives() {
        Map<ChoiceId, CapacityId> gives = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("gives", MOST)) {
            Optional<ChoiceId> choice = questions.choice(question, entry);
            if (entry.value() instanceof Node.Scalar word) {
                fields.id(word, CapacityId::new).ifPresent(c -> choice.ifPresent(ch -> gives.put(ch, c)));
            } else {
                problems.report(entry.value().mark(), FormatRule.EXPECTED_TEXT, entry.key());
            }
        }
        return gives;
    }
}
