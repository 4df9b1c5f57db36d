package kempt.assess;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.Response;

/**
 * Which responses are called for. A response speaks of something that is there, so something must have been told of it:
 * a threat that is likely for everyone calls for nothing by itself.
 */
final class Responses {
    private final Catalogue catalogue;
    private final Predicate<Item> concerns;
    private final AnswerSheet sheet;

    /** @param concerns whether an item's condition and country let it be shown */
    Responses(Catalogue catalogue, Predicate<Item> concerns, AnswerSheet sheet) {
        this.catalogue = catalogue;
        this.concerns = concerns;
        this.sheet = sheet;
    }

    /** In the order of the files. */
    List<Response> to(List<ThreatRisk> threats) {
        List<ThreatRisk> told =
                threats.stream().filter(t -> t.urgent() || spokenFor(t)).toList();
        return catalogue
                .items(Response.class)
                .filter(r -> told.stream().anyMatch(t -> callsFor(t, r)))
                .filter(concerns)
                .filter(r -> r.when().isEmpty()
                        || r.onlyIf().clauses().stream().noneMatch(c -> lacks(c, r, isSure(r, threats))))
                .toList();
    }

    private static boolean spokenFor(ThreatRisk risk) {
        return risk.moves().stream().anyMatch(m -> m.factor() == Inquiry.Factor.LIKELIHOOD && m.most() > 0);
    }

    private static boolean callsFor(ThreatRisk told, Response response) {
        return response.respondsTo().contains(told.threat().id())
                && (told.urgent()
                        || response.when().filter(told.before().high()::atLeast).isPresent());
    }

    /** Whether a threat reaches what the response waits for, however the unsure answers turn out. */
    private static boolean isSure(Response response, List<ThreatRisk> threats) {
        return threats.stream()
                .filter(t -> response.respondsTo().contains(t.threat().id()))
                .anyMatch(t -> t.urgent()
                        || response.when().filter(t.before().low()::atLeast).isPresent());
    }

    /**
     * Whether the clause asks for a sign of the threat that nobody told of. "Not sure" tells of it only where the
     * threat is there without it: whoever is sure of nothing is not shown the steps for all that could be. Of who the
     * person is, too little may be known, and what appears only when it is urgent has its sign already: such responses
     * are shown all the same.
     */
    private boolean lacks(Condition.Clause clause, Response response, boolean sure) {
        Optional<Answer> answer = sheet.answer(catalogue.current(clause.item()));
        return isSign(clause, response)
                && (answer.isEmpty() || (!sure && clause.anyOf().stream().noneMatch(answer.get()::gave)));
    }

    private boolean isSign(Condition.Clause clause, Response response) {
        return catalogue
                .item(catalogue.current(clause.item()))
                .filter(Inquiry.class::isInstance)
                .map(Inquiry.class::cast)
                .filter(i -> clause.anyOf().stream().anyMatch(c -> speaksFor(i, c, response)))
                .isPresent();
    }

    /** What makes a threat likelier is a sign of it; what only makes it worse tells how the person lives. */
    private static boolean speaksFor(Inquiry item, ChoiceId choice, Response response) {
        return item.urgent(choice).stream().anyMatch(response.respondsTo()::contains)
                || item.effects().stream()
                        .anyMatch(e -> e.choice().equals(choice)
                                && e.factor() == Inquiry.Factor.LIKELIHOOD
                                && e.steps() > 0
                                && response.respondsTo().contains(e.threat()));
    }
}
