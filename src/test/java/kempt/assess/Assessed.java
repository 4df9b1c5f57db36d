package kempt.assess;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.answer.AnswerSheet;
import kempt.answer.Applies;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Inquiry;
import kempt.checklist.ItemId;
import kempt.testing.AnyCatalogue;
import kempt.testing.AnySheet;
import kempt.testing.Dice;
import kempt.testing.Sheets;

/** A catalogue and answers by chance, and what becomes of them when one answer is another. */
record Assessed(Catalogue catalogue, AnswerSheet sheet) {
    static Assessed any(Dice dice) {
        Catalogue catalogue = AnyCatalogue.of(dice);
        return new Assessed(catalogue, AnySheet.of(dice, catalogue));
    }

    Assessment assessment() {
        return new Assessor(catalogue).assess(sheet);
    }

    Assessed in(Catalogue other) {
        return new Assessed(other, sheet);
    }

    Assessed with(AnswerSheet other) {
        return new Assessed(catalogue, other);
    }

    Assessed saying(Asked item, String word) {
        return with(sheet.with(item.id(), Sheets.said(word)));
    }

    Assessed saysNothingOf(Asked item) {
        return with(sheet.without(item.id()));
    }

    /** Checks that concern the person, and that decide on no other item. */
    List<Check> leaves() {
        Set<ItemId> parents = catalogue
                .items()
                .flatMap(i -> i.onlyIf().clauses().stream())
                .map(c -> c.item())
                .collect(Collectors.toSet());
        Applies applies = new Applies(catalogue);
        return catalogue
                .items(Check.class)
                .filter(c -> applies.test(c, sheet) && !parents.contains(c.id()))
                .toList();
    }

    List<Inquiry> inquiries() {
        return catalogue.items(Inquiry.class).toList();
    }
}
