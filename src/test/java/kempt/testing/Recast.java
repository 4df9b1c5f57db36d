package kempt.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.checklist.Section;

/** The same catalogue, told a little otherwise. */
public final class Recast {
    private Recast() {}

    public static Catalogue without(Catalogue catalogue, ItemId id) {
        return each(catalogue, item -> item.id().equals(id) ? Optional.empty() : Optional.of(item));
    }

    /** No answer makes anything urgent. */
    public static Catalogue calm(Catalogue catalogue) {
        return each(catalogue, item -> Optional.of(item instanceof Inquiry i ? calm(i) : item));
    }

    private static Item calm(Inquiry i) {
        return new Inquiry(
                i.id(),
                i.origin(),
                i.onlyIf(),
                i.question(),
                i.weight(),
                i.ages(),
                i.effects(),
                Map.of(),
                i.gives(),
                i.help());
    }

    private static Catalogue each(Catalogue catalogue, Function<Item, Optional<Item>> change) {
        return catalogue.with(catalogue.checklists().stream()
                .map(c -> with(
                        c,
                        c.sections().stream()
                                .map(s -> with(
                                        s,
                                        s.items().stream()
                                                .flatMap(i -> change.apply(i).stream())
                                                .toList()))
                                .toList()))
                .toList());
    }

    /** Files, items, threats and domains in another order. */
    public static Catalogue shuffled(Dice dice, Catalogue catalogue) {
        List<Checklist> checklists = catalogue.checklists().stream()
                .map(c -> with(
                        c,
                        c.sections().stream()
                                .map(s -> with(s, dice.shuffled(s.items())))
                                .toList()))
                .toList();
        return new Catalogue(
                dice.shuffled(checklists),
                dice.shuffled(catalogue.threats()),
                dice.shuffled(catalogue.domains()),
                catalogue.guides(),
                catalogue.help(),
                catalogue.rules(),
                catalogue.scoring());
    }

    private static Checklist with(Checklist c, List<Section> sections) {
        return new Checklist(c.id(), c.kind(), c.edition(), c.title(), c.about(), c.reviewed(), sections);
    }

    private static Section with(Section s, List<Item> items) {
        return new Section(s.title(), s.intensity(), s.contentNote(), items);
    }
}
