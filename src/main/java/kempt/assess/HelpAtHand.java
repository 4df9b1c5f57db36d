package kempt.assess;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.ChoiceId;
import kempt.checklist.Help;
import kempt.checklist.HelpId;
import kempt.checklist.ThreatId;

/** Where this person finds people: what fits what is urgent, else the directories. Never a place that has closed. */
final class HelpAtHand {
    private final Catalogue catalogue;
    private final AnswerSheet sheet;

    HelpAtHand(Catalogue catalogue, AnswerSheet sheet) {
        this.catalogue = catalogue;
        this.sheet = sheet;
    }

    /**
     * Where it is urgent: what the urgent answers themselves name, then what fits the urgent threats or any,
     * directories first. Where nothing is: every directory.
     */
    List<Help> forThese(List<ThreatRisk> threats) {
        List<ThreatId> urgent = threats.stream()
                .filter(ThreatRisk::urgent)
                .map(r -> r.threat().id())
                .toList();
        Stream<Help> fitting = catalogue.help().stream()
                .filter(h -> urgent.isEmpty() ? h.kind() == Help.Kind.DIRECTORY : fits(h, urgent))
                .sorted(Comparator.comparing(Help::kind));
        Map<HelpId, Help> once = new LinkedHashMap<>();
        for (Stream<Help> places : List.of(named(threats), fitting)) {
            places.filter(h -> h.status().standsAlone())
                    .filter(this::inCountry)
                    .forEach(h -> once.putIfAbsent(h.id(), h));
        }
        return List.copyOf(once.values());
    }

    private Stream<Help> named(List<ThreatRisk> threats) {
        return threats.stream()
                .flatMap(r -> r.urgentBy().stream())
                .flatMap(r -> r.item().help().stream())
                .flatMap(id -> catalogue.help(id).stream());
    }

    private static boolean fits(Help help, List<ThreatId> urgent) {
        boolean forAny = help.threats().isEmpty() && help.kind() == Help.Kind.DIRECTORY;
        return forAny || help.threats().stream().anyMatch(urgent::contains);
    }

    private boolean inCountry(Help help) {
        return help.where().isEmpty()
                || catalogue.rules().country().isEmpty()
                || help.where().stream()
                        .anyMatch(code -> sheet.gave(catalogue.rules().country().get(), new ChoiceId(code)));
    }
}
