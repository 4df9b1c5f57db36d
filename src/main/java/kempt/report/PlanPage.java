package kempt.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kempt.answer.Wording;
import kempt.assess.Assessment;
import kempt.assess.DomainScore;
import kempt.assess.ThreatRisk;
import kempt.assess.Told;
import kempt.checklist.Help;
import kempt.checklist.Level;
import kempt.plan.Plan;

/**
 * A plan as a page: help first if something is urgent, what was told, what is in place, three things to do, the rest in
 * a line each; words before numbers.
 */
public final class PlanPage {
    private static final int MOST_THREATS = 8;
    private static final int MOST_IN_PLACE = 12;
    private static final int MOST_PLACES = 6;

    private final boolean details;

    /** @param details whether every action is written out, not only the first ones */
    public PlanPage(boolean details) {
        this.details = details;
    }

    public Page of(Plan plan) {
        Assessment assessment = plan.assessment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.say(
                        "This is made from what you answered, and from nothing else. Take from it what helps, in your own time."));
        if (!assessment.urgent().isEmpty()) {
            blocks.add(Block.heading(2, "Help first"));
            blocks.add(Block.say("Some of what you said may mean danger now: "
                    + Words.list(
                            assessment.urgent().stream().map(PlanPage::title).toList())
                    + ". You need not face it alone, and it is not your fault."));
            help(assessment, blocks);
        }
        situation(assessment.situation(), blocks);
        inPlace(plan, blocks);
        ActionLists actions = new ActionLists(details, plan.asOf());
        actions.first(plan, blocks);
        actions.rest(plan, blocks);
        toFindOut(assessment, blocks);
        threats(plan, blocks);
        domains(assessment, blocks);
        if (assessment.urgent().isEmpty()) {
            blocks.add(Block.heading(2, "Where help is"));
            help(assessment, blocks);
        }
        blocks.add(Block.say("Opening a page can leave traces on a device. If someone else can see this one, open links"
                + " on another."));
        return new Page("Your plan, " + Words.day(plan.asOf()), blocks);
    }

    private static String title(ThreatRisk risk) {
        return risk.threat().title().toLowerCase(Locale.ROOT);
    }

    static void help(Assessment assessment, List<Block> blocks) {
        blocks.add(new Block.Entries(
                false,
                assessment.help().stream()
                        .limit(MOST_PLACES)
                        .map(PlanPage::place)
                        .toList()));
    }

    private static List<Block> place(Help help) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Link(help.title(), help.url()));
        line.add(new Inline.Text(
                " " + help.about() + help.warning().map(w -> " Note: " + w).orElse("")));
        return List.of(new Block.Paragraph(line));
    }

    private static void situation(List<Told> situation, List<Block> blocks) {
        if (!situation.isEmpty()) {
            blocks.add(Block.heading(2, "What you told"));
            blocks.add(new Block.Entries(
                    false, situation.stream().map(t -> List.of(told(t))).toList()));
        }
    }

    private static Block told(Told told) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(told.item().question().label().orElse("") + ":"));
        line.add(new Inline.Text(" "));
        line.add(new Inline.Told(Wording.of(told.item().question(), told.given().answer())));
        told.note().ifPresent(note -> {
            line.add(new Inline.Text(" ("));
            line.add(new Inline.Told(note));
            line.add(new Inline.Text(")"));
        });
        return new Block.Paragraph(line);
    }

    private static void inPlace(Plan plan, List<Block> blocks) {
        blocks.add(Block.heading(2, "What is already in place"));
        List<String> done = plan.inPlace().stream()
                .sorted(Comparator.comparing(f -> f.check().weight(), Comparator.reverseOrder()))
                .map(f -> f.check().advice().act())
                .toList();
        if (done.isEmpty()) {
            blocks.add(Block.say("Nothing is known here yet. That says nothing about you: few things were asked, or the"
                    + " answers were left open."));
            return;
        }
        blocks.add(Block.say("You have done this already:"));
        blocks.add(Block.bullets(done.stream().limit(MOST_IN_PLACE).toList()));
        if (done.size() > MOST_IN_PLACE) {
            blocks.add(Block.say("And " + (done.size() - MOST_IN_PLACE) + " more."));
        }
    }

    private static void toFindOut(Assessment assessment, List<Block> blocks) {
        if (!assessment.toFindOut().isEmpty()) {
            blocks.add(Block.heading(2, "To find out, when you can"));
            blocks.add(Block.bullets(
                    assessment.toFindOut().stream().map(i -> i.question().ask()).toList()));
        }
    }

    private static void threats(Plan plan, List<Block> blocks) {
        List<ThreatRisk> shown = plan.assessment().threats().stream()
                .filter(r -> r.urgent() || r.before().high().atLeast(Level.MODERATE))
                .limit(MOST_THREATS)
                .toList();
        if (!shown.isEmpty()) {
            blocks.add(Block.heading(2, "What could happen, and how likely and bad it looks"));
            blocks.add(new ThreatMatrix(shown, plan.scoring()));
        }
    }

    private static void domains(Assessment assessment, List<Block> blocks) {
        List<DomainScore> shown = assessment.domains().stream()
                .filter(d -> d.credit().answered() > 0)
                .toList();
        if (!shown.isEmpty()) {
            blocks.add(Block.heading(2, "How much is in place, by part of life"));
            blocks.add(new DomainRanges(shown));
        }
        blocks.add(Block.say(Words.HONEST));
    }
}
