package kempt.checklist.yaml;

import java.util.List;
import java.util.Set;
import kempt.checklist.Advice;
import kempt.checklist.Noticed;
import kempt.checklist.Who;

/** Reads what to do. */
final class AdviceReader {
    private static final int MOST = 20;

    private final Fields fields;
    private final Known known;

    AdviceReader(Fields fields, Known known) {
        this.fields = fields;
        this.known = known;
    }

    Advice read() {
        var problems = fields.problems();
        List<Who> who = fields.all("who", MOST, s -> fields.word("who", s, Words.WHO));
        return new Advice(
                fields.text("do").orElse(""),
                fields.texts("steps", MOST),
                fields.read("takes", new Lengths(problems)::minutes).orElse(1),
                fields.word("noticed", Words.NOTICED).orElse(Noticed.MAYBE),
                fields.text("quietly"),
                who.isEmpty() ? List.of(Who.ME) : who,
                Set.copyOf(fields.all("changes", MOST, s -> fields.word("changes", s, Words.CHANGE))),
                fields.all("after", MOST, s -> known.action(s, problems)),
                fields.text("caution"),
                fields.all("guides", MOST, s -> known.guide(s, problems)));
    }
}
