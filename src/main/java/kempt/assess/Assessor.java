package kempt.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Applies;
import kempt.answer.Given;
import kempt.checklist.Asked;
import kempt.checklist.CapacityId;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.Domain;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.Rules;
import kempt.checklist.Scoring;
import kempt.checklist.Verdict;

/**
 * Turns answers into an {@link Assessment}: a pure function of catalogue and sheet.
 *
 * <p>Answers to items whose condition no longer holds are left out: they are kept in the sheet, and not assessed.
 */
public final class Assessor {
    private final Catalogue catalogue;
    private final Applies applies;
    private final Scoring scoring;

    public Assessor(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.applies = new Applies(catalogue);
        this.scoring = catalogue.scoring();
    }

    public Assessment assess(AnswerSheet sheet) {
        Predicate<Item> concerns = applies.to(sheet);
        List<Inquiry> told = catalogue
                .items(Inquiry.class)
                .filter(i -> sheet.given(i.id()).isPresent() && concerns.test(i))
                .toList();
        List<Finding> findings = findings(concerns, sheet);
        List<CapacityId> capacities = capacities(told, sheet);
        ThreatLevels levels = new ThreatLevels(scoring, told, sheet, findings, capacities.size());
        List<ThreatRisk> threats = catalogue.threats().stream()
                .map(levels::of)
                .sorted(Assessment.WORST_FIRST)
                .toList();
        return new Assessment(
                situation(told, sheet),
                threats,
                catalogue.domains().stream()
                        .map(d -> score(d, findings))
                        .filter(d -> d.credit().of() > 0)
                        .toList(),
                findings,
                new Responses(catalogue, concerns, sheet).to(threats),
                capacities,
                gates(sheet),
                orders(sheet),
                new HelpAtHand(catalogue, sheet).forThese(threats),
                toFindOut(concerns, sheet));
    }

    private List<Finding> findings(Predicate<Item> concerns, AnswerSheet sheet) {
        return catalogue
                .items(Check.class)
                .filter(concerns)
                .map(c -> new Finding(c, standing(c, sheet), sheet.given(c.id()).flatMap(Given::on)))
                .toList();
    }

    private static Standing standing(Check check, AnswerSheet sheet) {
        Given given = sheet.given(check.id()).orElse(null);
        if (given == null) {
            return Standing.NOT_ANSWERED;
        }
        if (given.answer() instanceof Answer.Stock stock) {
            return switch (stock) {
                case NOT_SURE -> Standing.NOT_SURE;
                case DOES_NOT_APPLY -> Standing.DOES_NOT_APPLY;
                case RATHER_NOT_SAY -> Standing.RATHER_NOT_SAY;
            };
        }
        if (given.stale()) {
            return Standing.AGED;
        }
        return given.answer() instanceof Answer.Chose chose
                ? Optional.ofNullable(check.means().get(chose.choices().get(0)))
                        .map(Assessor::standing)
                        // A choice that an earlier edition offered, and this one does not.
                        .orElse(Standing.NOT_ANSWERED)
                : Standing.NOT_ANSWERED;
    }

    private static Standing standing(Verdict verdict) {
        return switch (verdict) {
            case DONE -> Standing.DONE;
            case PARTLY -> Standing.PARTLY;
            case OPEN -> Standing.OPEN;
        };
    }

    private static List<Told> situation(List<Inquiry> told, AnswerSheet sheet) {
        return told.stream()
                .filter(i -> i.question().label().isPresent())
                .map(i -> new Told(i, sheet.given(i.id()).orElseThrow(), sheet.note(i.id())))
                .toList();
    }

    private static List<CapacityId> capacities(List<Inquiry> told, AnswerSheet sheet) {
        Set<CapacityId> have = new TreeSet<>();
        for (Inquiry item : told) {
            if (!sheet.given(item.id()).map(Given::stale).orElse(false)) {
                item.gives().forEach((choice, capacity) -> {
                    if (sheet.gave(item.id(), choice)) {
                        have.add(capacity);
                    }
                });
            }
        }
        return List.copyOf(have);
    }

    private DomainScore score(Domain domain, List<Finding> findings) {
        Credit credit = Credit.ofAnswered(
                findings.stream()
                        .filter(f -> f.check().origin().domain().equals(domain.id()))
                        .toList(),
                scoring);
        String band = "";
        for (Scoring.Band next : scoring.bands()) {
            if (credit.percent().low() >= next.from()) {
                band = next.name();
            }
        }
        boolean thin = credit.answered() < scoring.thin().answeredUnder()
                || credit.answered() * 100 < scoring.thin().shareUnder() * credit.of();
        return new DomainScore(domain, credit, band, thin);
    }

    private List<Rules.Gate> gates(AnswerSheet sheet) {
        return catalogue.rules().gates().stream()
                .filter(g -> applies.shown(g.when(), sheet))
                .toList();
    }

    private List<Rules.Order> orders(AnswerSheet sheet) {
        return catalogue.rules().orders().stream()
                .filter(o -> applies.shown(o.when(), sheet))
                .toList();
    }

    private List<Asked> toFindOut(Predicate<Item> concerns, AnswerSheet sheet) {
        return catalogue
                .items(Asked.class)
                .filter(concerns)
                .filter(i -> sheet.given(i.id()).filter(Given::uncertain).isPresent())
                .toList();
    }
}
