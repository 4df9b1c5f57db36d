package kempt.report;

import java.util.ArrayList;
import java.util.List;
import kempt.checklist.Advice;
import kempt.checklist.Guide;
import kempt.checklist.Noticed;
import kempt.checklist.Who;
import kempt.checklist.Within;
import kempt.plan.Action;
import kempt.plan.Blocker;

/** One action, whole or in a line. */
final class ActionText {
    private ActionText() {}

    /** One line: what to do and how long it takes. */
    static String line(Action action) {
        return action.item().advice().act() + " (" + Words.minutes(action.minutes()) + ")";
    }

    /** All that a person should know before doing it. */
    static List<Block> whole(Action action) {
        Advice advice = action.item().advice();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(line(action)));
        action.within()
                .filter(w -> w != Within.WEEK)
                .ifPresent(w -> blocks.add(Block.labelled("When", w == Within.HOUR ? "within the hour" : "today")));
        action.item().because().ifPresent(b -> blocks.add(Block.labelled("Why", b)));
        action.after().forEach(b -> blocks.add(Block.labelled("First", first(b))));
        advice.caution().ifPresent(c -> blocks.add(Block.labelled("Careful", c)));
        if (!advice.steps().isEmpty()) {
            blocks.add(new Block.Entries(
                    true,
                    advice.steps().stream().map(s -> List.of(Block.say(s))).toList()));
        }
        String quietly = advice.quietly().map(q -> " " + q).orElse("");
        blocks.add(noticed(advice.noticed(), quietly));
        if (!advice.who().equals(List.of(Who.ME))) {
            blocks.add(Block.labelled("Who", Words.who(advice.who())));
        }
        action.guides().forEach(g -> blocks.add(guide(g)));
        return blocks;
    }

    private static Block noticed(Noticed noticed, String quietly) {
        return new Block.Paragraph(List.of(
                new Inline.Strong("Could someone notice?"), new Inline.Text(" " + Words.noticed(noticed) + quietly)));
    }

    private static String first(Blocker blocker) {
        String act = blocker.first().advice().act();
        return act + blocker.because().map(b -> " " + b).orElse("");
    }

    static Block guide(Guide guide) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong("Guide:"));
        line.add(new Inline.Text(" "));
        line.add(new Inline.Link(Words.named(guide), guide.url()));
        String status = Words.status(guide);
        if (!status.isEmpty()) {
            line.add(new Inline.Text(" (" + status + ")"));
        }
        guide.warning().ifPresent(w -> line.add(new Inline.Text(" Note: " + w)));
        return new Block.Paragraph(line);
    }
}
