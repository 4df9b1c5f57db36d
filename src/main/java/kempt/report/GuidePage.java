package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kempt.checklist.Advised;
import kempt.checklist.Catalogue;
import kempt.checklist.Guide;

/** What is known of guides, as a page. */
public final class GuidePage {
    private static final int MOST_ITEMS = 12;

    private GuidePage() {}

    public static Page all(Catalogue catalogue, LocalDate asOf) {
        return new Page(
                "Guides",
                List.of(new Block.Entries(
                        false,
                        catalogue.guides().stream()
                                .map(g -> List.of((Block) new Block.Paragraph(List.of(
                                        new Inline.Strong(g.id().value()),
                                        new Inline.Text(": " + Words.named(g) + note(g, asOf))))))
                                .toList())));
    }

    private static String note(Guide guide, LocalDate asOf) {
        String status = Words.status(guide, asOf);
        return status.isEmpty() ? "" : " (" + status + ")";
    }

    public static Page one(Guide guide, Catalogue catalogue) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.labelled("By", guide.publisher()));
        blocks.add(new Block.Paragraph(List.of(
                new Inline.Strong("Address:"), new Inline.Text(" "), new Inline.Link(guide.url(), guide.url()))));
        guide.warning().ifPresent(w -> blocks.add(Block.labelled("Note", w)));
        guide.archive().ifPresent(a -> blocks.add(Block.labelled("Copy kept at", a)));
        blocks.add(Block.labelled("For", guide.audience()));
        blocks.add(Block.labelled("Languages", String.join(", ", guide.languages())));
        blocks.add(Block.labelled("Licence", guide.licence()));
        blocks.add(Block.labelled(
                "What is known",
                guide.status().word()
                        + guide.lastSeen().map(m -> ", last seen " + m).orElse("")
                        + guide.checkedOn()
                                .map(d -> ", opened by a person on " + d)
                                .orElse(", not opened by us")
                        + ". " + guide.evidence()));
        List<String> items = catalogue
                .items(Advised.class)
                .filter(i -> i.advice().guides().contains(guide.id()))
                .map(i -> i.id().value())
                .limit(MOST_ITEMS)
                .toList();
        if (!items.isEmpty()) {
            blocks.add(Block.labelled("Linked from", String.join(", ", items)));
        }
        blocks.add(Block.say(
                "Opening a page can leave traces on a device. If someone else can see this one, open it on another."));
        return new Page(guide.title(), blocks);
    }
}
