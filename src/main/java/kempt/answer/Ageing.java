package kempt.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;

/**
 * Dates on answers: when they were given, and whether they still count.
 *
 * <p>An answer is stale when its item's time is over, or when the meaning of its checklist changed after it was given.
 * One without a date is taken as given today.
 */
public final class Ageing {
    private Ageing() {}

    /** The sheet with every answer marked as stale or not. */
    public static AnswerSheet marked(AnswerSheet sheet, Catalogue catalogue, LocalDate today) {
        Map<ItemId, Given> marked = new LinkedHashMap<>();
        for (Map.Entry<ItemId, Given> entry : sheet.answers().entrySet()) {
            Given given = entry.getValue();
            boolean stale = asked(entry.getKey(), catalogue)
                    .filter(item -> isStale(given, item, today))
                    .isPresent();
            marked.put(entry.getKey(), given.withStale(stale));
        }
        return new AnswerSheet(marked, sheet.notes());
    }

    /** The sheet with a date and an edition on every answer that has none: they were given now. */
    public static AnswerSheet dated(AnswerSheet sheet, Catalogue catalogue, LocalDate today) {
        Map<ItemId, Given> dated = new LinkedHashMap<>(sheet.answers());
        for (Map.Entry<ItemId, Given> entry : sheet.answers().entrySet()) {
            Given given = entry.getValue();
            if (given.on().isEmpty()) {
                Optional<Integer> edition =
                        asked(entry.getKey(), catalogue).map(i -> i.origin().edition());
                dated.put(
                        entry.getKey(),
                        new Given(
                                given.answer(),
                                Optional.of(today),
                                given.edition().or(() -> edition),
                                false));
            }
        }
        return new AnswerSheet(dated, sheet.notes());
    }

    /**
     * The first day on which one of the answers no longer counts, leaving aside what is asked each time anyway; empty
     * if no answer has a date.
     */
    public static Optional<LocalDate> firstOver(AnswerSheet sheet, Catalogue catalogue) {
        return sheet.answers().entrySet().stream()
                .filter(e -> !catalogue.rules().again().asksEachTime(e.getKey()))
                .flatMap(e -> asked(e.getKey(), catalogue)
                        .flatMap(item ->
                                e.getValue().on().map(on -> on.plus(item.ages()).plusDays(1)))
                        .stream())
                .min(LocalDate::compareTo);
    }

    private static boolean isStale(Given given, Asked item, LocalDate today) {
        boolean old =
                given.on().filter(on -> on.plus(item.ages()).isBefore(today)).isPresent();
        boolean changed =
                given.edition().filter(e -> e < item.origin().edition()).isPresent();
        return old || changed;
    }

    private static Optional<Asked> asked(ItemId id, Catalogue catalogue) {
        return catalogue.item(id).filter(Asked.class::isInstance).map(Asked.class::cast);
    }
}
