package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.Domain;
import kempt.checklist.Guide;
import kempt.checklist.Help;
import kempt.checklist.Rules;
import kempt.checklist.Scoring;
import kempt.checklist.Threat;
import kempt.yaml.Document;

/** The second pass over a shelf: everything is read in full, now that all ids are known. */
final class Binding {
    private final Gathering gathering;

    Binding(Gathering gathering) {
        this.gathering = gathering;
    }

    /** The catalogue of what could be read; empty if the numbers of the model could not. */
    Optional<Catalogue> read() {
        List<Threat> threats = list(Sorted.Sort.THREATS, ListsReader::threats);
        List<Domain> domains = list(Sorted.Sort.DOMAINS, ListsReader::domains);
        List<Guide> guides = list(Sorted.Sort.GUIDES, ListsReader::guides);
        List<Help> help = list(Sorted.Sort.HELP, ListsReader::help);
        List<Checklist> checklists = checklists();
        Rules rules = rules();
        Optional<Catalogue> catalogue =
                scoring().map(s -> new Catalogue(checklists, threats, domains, guides, help, rules, s));
        catalogue.ifPresent(c -> new Circles(c, gathering).check());
        return catalogue;
    }

    private <T> List<T> list(Sorted.Sort sort, BiFunction<ListsReader, Document, List<T>> reader) {
        List<T> all = new ArrayList<>();
        for (Document document : gathering.sorted().get(sort)) {
            all.addAll(reader.apply(new ListsReader(gathering.known(), gathering.problems(document)), document));
        }
        return all;
    }

    private List<Checklist> checklists() {
        ChecklistReader reader = new ChecklistReader(gathering.known(), gathering.order());
        return gathering.checklists().stream()
                .flatMap(o -> reader.read(o, gathering.problems(o.document())).stream())
                .toList();
    }

    private Rules rules() {
        return gathering.sorted().get(Sorted.Sort.RULES).stream()
                .map(d -> new RulesReader(gathering.known(), gathering.order(), gathering.problems(d)).read(d))
                .reduce(Rules::and)
                .orElse(Rules.NONE);
    }

    /** A file of the person's own comes before the one that kempt ships. */
    private Optional<Scoring> scoring() {
        return gathering.sorted().get(Sorted.Sort.SCORING).stream()
                .sorted((a, b) -> Boolean.compare(a.ours(), b.ours()))
                .findFirst()
                .flatMap(d -> new ScoringReader(gathering.problems(d)).read(d));
    }
}
