package kempt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kempt.checklist.Advice;
import kempt.checklist.Advised;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Checklist;
import kempt.checklist.Choice;
import kempt.checklist.Condition;
import kempt.checklist.Item;
import kempt.checklist.Kind;
import kempt.checklist.Response;
import kempt.checklist.Section;
import kempt.text.ReadingGrade;

/** Checklists as pages: all of them as a table, or one with its items. */
public final class ChecklistPage {
    private static final Map<Kind, String> HEADINGS = Map.of(
            Kind.RISK, "risk: what moves a threat",
            Kind.HYGIENE, "hygiene: what protects",
            Kind.RESPONSE, "response: what to do when a threat is there");

    private ChecklistPage() {}

    /** All checklists, by kind, in the order of a sitting. */
    public static Page all(Catalogue catalogue) {
        List<Block> blocks = new ArrayList<>();
        catalogue.checklists().stream().map(Checklist::kind).distinct().forEach(kind -> {
            blocks.add(Block.heading(2, HEADINGS.get(kind)));
            blocks.add(new Block.Entries(
                    false, catalogue.checklists(kind).map(ChecklistPage::line).toList()));
        });
        return new Page("Checklists", blocks);
    }

    private static List<Block> line(Checklist checklist) {
        String facts = ": " + checklist.title() + ". " + checklist.items().count() + " items, reads like school year "
                + Math.max(1, Math.round(ReadingGrade.of(ItemJson.texts(checklist))))
                + checklist.reviewed().map(day -> ", reviewed " + day).orElse("");
        return List.of(
                new Block.Paragraph(List.of(new Inline.Strong(checklist.id().value()), new Inline.Text(facts))));
    }

    /** One checklist, with all that its items say. */
    public static Page one(Checklist checklist) {
        List<Block> blocks = new ArrayList<>();
        checklist.about().ifPresent(about -> blocks.add(Block.say(about)));
        blocks.add(Block.say(checklist.id() + ", " + checklist.kind().word() + ", edition " + checklist.edition()
                + checklist.reviewed().map(day -> ", reviewed " + day).orElse("")));
        for (Section section : checklist.sections()) {
            blocks.add(Block.heading(2, section.title()));
            section.contentNote().ifPresent(note -> blocks.add(Block.labelled("Before it", note)));
            blocks.add(new Block.Entries(
                    false, section.items().stream().map(ChecklistPage::item).toList()));
        }
        return new Page(checklist.title(), blocks);
    }

    private static List<Block> item(Item item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                List.of(new Inline.Strong(item.id().value()), new Inline.Text(": " + headline(item)))));
        condition(item.onlyIf()).ifPresent(c -> blocks.add(Block.labelled("Only if", c)));
        if (item instanceof Asked asked) {
            asked.question().because().ifPresent(b -> blocks.add(Block.labelled("Because", b)));
            if (!asked.question().choices().isEmpty()) {
                blocks.add(Block.bullets(asked.question().choices().stream()
                        .map(c -> choice(asked, c))
                        .toList()));
            }
        } else if (item instanceof Response response) {
            response.because().ifPresent(b -> blocks.add(Block.labelled("Because", b)));
        }
        if (item instanceof Advised advised) {
            advice(advised, blocks);
        }
        return blocks;
    }

    private static String headline(Item item) {
        return item instanceof Asked asked
                ? asked.question().ask()
                : ((Advised) item).advice().act();
    }

    private static String choice(Asked asked, Choice choice) {
        String means = asked instanceof Check check
                ? " (" + check.means().get(choice.id()).word() + ")"
                : "";
        return choice.id() + ": " + choice.text() + means;
    }

    private static void advice(Advised item, List<Block> blocks) {
        Advice advice = item.advice();
        if (item instanceof Check) {
            blocks.add(Block.labelled("Do", advice.act()));
        }
        if (!advice.steps().isEmpty()) {
            blocks.add(new Block.Entries(
                    true,
                    advice.steps().stream().map(s -> List.of(Block.say(s))).toList()));
        }
        blocks.add(Block.labelled("Takes", advice.minutes() + " minutes"));
        blocks.add(Block.labelled(
                "Noticed",
                advice.noticed().word() + advice.quietly().map(q -> ". " + q).orElse("")));
        advice.caution().ifPresent(c -> blocks.add(Block.labelled("Caution", c)));
        blocks.add(Block.labelled("Bears on", list(item.threats())));
        if (!advice.guides().isEmpty()) {
            blocks.add(Block.labelled("Guides", list(advice.guides())));
        }
    }

    private static Optional<String> condition(Condition condition) {
        String clauses = condition.clauses().stream()
                .map(c -> c.item() + " is "
                        + c.anyOf().stream().map(Object::toString).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(", and "));
        return Optional.of(clauses).filter(c -> !c.isEmpty());
    }

    private static String list(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
