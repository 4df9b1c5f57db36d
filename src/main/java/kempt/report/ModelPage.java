package kempt.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kempt.checklist.Level;
import kempt.checklist.Scoring;

/** How kempt weighs, whatever the answers. */
public final class ModelPage {
    private ModelPage() {}

    /** The whole model on one page. */
    public static Page page(Scoring scoring) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.say("Each threat has a likelihood and an impact, in five words. Both start from a base and move"
                        + " one step for each answer that speaks for or against. The level is looked up in table I-2 of NIST SP"
                        + " 800-30:"));
        List<String> head = new ArrayList<>(List.of("Likelihood, by impact"));
        for (Level impact : Level.values()) {
            head.add(impact.spoken());
        }
        blocks.add(new Block.Table(
                head,
                Arrays.stream(Level.values())
                        .map(likelihood -> row(likelihood, scoring))
                        .toList()));
        blocks.add(Block.say("What is in place takes the level down, what you can lean on eases slow threats, and an"
                + " answer that means danger now holds it up. \"Not sure\" makes a range. Skipping counts against"
                + " nobody."));
        blocks.add(Block.say("There is no overall percentage. " + Words.HONEST));
        return new Page("How kempt weighs", blocks);
    }

    private static List<String> row(Level likelihood, Scoring scoring) {
        List<String> row = new ArrayList<>(List.of(likelihood.spoken()));
        for (Level impact : Level.values()) {
            row.add(scoring.risk(likelihood, impact).spoken());
        }
        return row;
    }
}
