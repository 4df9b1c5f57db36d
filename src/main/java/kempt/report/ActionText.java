package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kempt.checklist.Advice;
import kempt.checklist.Guide;
import kempt.checklist.Noticed;
import kempt.checklist.Who;
import kempt.checklist.Within;
import kempt.plan.Action;
import kempt.plan.Blocker;
import kempt.plan.Fitting;
import kempt.plan.Lane;
import kempt.plan.Mark;

/** One action, whole or in a line. */
final class ActionText {
    private ActionText() {}

    /** One line: what to do and how long it takes. Nothing in it is for the person's own eyes only. */
    static String line(Action action) {
        return action.item().advice().act() + " (" + Words.minutes(action.minutes()) + ")";
    }

    /** The line with the word that commands take, and what the person noted: for their own eyes. */
    static String own(Action action) {
        return line(action) + " [" + action.item().id() + "]"
                + action.mark().map(ActionText::noted).orElse("");
    }

    private static String noted(Mark mark) {
        return switch (mark.kind()) {
            case HAND ->
                " Handed to "
                        + mark.name().orElse(mark.to().equals(Optional.of(Who.EMPLOYER)) ? "your employer" : "a friend")
                        + ".";
            case LATER ->
                mark.until().map(d -> " Put off until " + Words.day(d) + ".").orElse(" Put off.");
            case DONE, UNDO -> "";
        };
    }

    /** The line of what is picked: if only its first step is, it says so. */
    static String line(Fitting.Pick pick) {
        Action action = pick.action();
        return pick.whole()
                ? line(action)
                : action.item().advice().act() + " "
                        + Template.named("begun")
                                .line(Map.of(
                                        "minutes", Words.minutes(pick.minutes()),
                                        "whole", Words.minutes(action.minutes())));
    }

    /** The steps of what is picked, numbered. */
    static List<Block> steps(Fitting.Pick pick) {
        List<String> steps = pick.action().item().advice().steps();
        return numbered(pick.whole() ? steps : steps.subList(0, 1));
    }

    private static List<Block> numbered(List<String> steps) {
        return steps.isEmpty()
                ? List.of()
                : List.of(new Block.Entries(
                        true, steps.stream().map(s -> List.of(Block.say(s))).toList()));
    }

    /**
     * All that a person should know before doing it.
     *
     * @param asOf the day for which it is said whether a guide was seen lately
     */
    static List<Block> whole(Action action, LocalDate asOf) {
        return written(action, own(action), numbered(action.item().advice().steps()), asOf);
    }

    /** The same of what is picked. */
    static List<Block> picked(Fitting.Pick pick, LocalDate asOf) {
        return written(pick.action(), line(pick), steps(pick), asOf);
    }

    private static List<Block> written(Action action, String line, List<Block> steps, LocalDate asOf) {
        Advice advice = action.item().advice();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(line));
        // What has no room today is said under a later heading, and must not say "today" there.
        action.within()
                .filter(w -> w != Within.WEEK && action.lane() == Lane.NOW)
                .ifPresent(w -> blocks.add(Block.labelled("When", w == Within.HOUR ? "within the hour" : "today")));
        action.item().because().ifPresent(b -> blocks.add(Block.labelled("Why", b)));
        action.after().forEach(b -> blocks.add(Block.labelled("First", first(b))));
        advice.caution().ifPresent(c -> blocks.add(Block.labelled("Careful", c)));
        blocks.addAll(steps);
        String quietly = advice.quietly().map(q -> " " + q).orElse("");
        blocks.add(noticed(advice.noticed(), quietly));
        if (!advice.who().equals(List.of(Who.ME))) {
            blocks.add(Block.labelled("Who", Words.who(advice.who())));
        }
        action.guides().forEach(g -> blocks.add(guide(g, asOf)));
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

    static Block guide(Guide guide, LocalDate asOf) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong("Guide:"));
        line.add(new Inline.Text(" "));
        line.add(new Inline.Link(Words.named(guide), guide.url()));
        String status = Words.status(guide, asOf);
        if (!status.isEmpty()) {
            line.add(new Inline.Text(" (" + status + ")"));
        }
        guide.warning().ifPresent(w -> line.add(new Inline.Text(" Note: " + w)));
        return new Block.Paragraph(line);
    }
}
