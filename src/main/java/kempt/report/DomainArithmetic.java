package kempt.report;

import java.util.ArrayList;
import java.util.List;
import kempt.assess.Assessment;
import kempt.assess.DomainScore;
import kempt.checklist.Scoring;

/** How the range of a domain came about: its answered checks, and their points. */
public final class DomainArithmetic {
    private final Scoring scoring;

    public DomainArithmetic(Scoring scoring) {
        this.scoring = scoring;
    }

    public Page page(DomainScore score, Assessment assessment) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(score.domain().about()));
        blocks.add(Block.heading(2, "In place: " + Words.percent(score.credit().percent())));
        blocks.add(Block.say(CreditText.sum(score.credit()) + " Only answered checks count here."
                + (score.thin() ? " Few answers stand behind this: take it as a first impression." : "")));
        blocks.add(Block.say("In a word: " + score.band() + "."));
        blocks.addAll(CreditText.checks(
                assessment.findings().stream()
                        .filter(f -> f.check()
                                .origin()
                                .domain()
                                .equals(score.domain().id()))
                        .toList(),
                scoring));
        blocks.add(Block.say(Words.HONEST));
        return new Page(score.domain().title(), blocks);
    }
}
