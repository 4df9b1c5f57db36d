package kempt.checklist.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.checklist.Advised;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.Ids;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.yaml.Document;
import kempt.yaml.Problem;
import kempt.yaml.Problems;
import kempt.yaml.Reading;

/** Reads a shelf and looks beyond its format: at words, order, guides, dates, and advice that nobody can reach. */
public final class Lint {
    private final Gathering gathering;
    private final Optional<Catalogue> catalogue;
    private final LocalDate today;
    private final Set<String> asked;

    private Lint(Shelf asked, Shelf others, LocalDate today) {
        this.gathering = new Gathering(others.and(asked));
        this.catalogue = new Binding(gathering).read();
        this.today = today;
        this.asked = asked.documents().stream().map(Document::name).collect(Collectors.toSet());
    }

    /**
     * The catalogue unless there are errors, and all problems.
     *
     * @param asked the files to look at
     * @param others those that they may refer to; of these only errors are told
     */
    public static Reading<Catalogue> check(Shelf asked, Shelf others, LocalDate today) {
        Lint lint = new Lint(asked, others, today);
        boolean usable = lint.gathering.found().stream().noneMatch(Problem::isError);
        asked.documents().forEach(lint::wording);
        lint.gathering.checklists().stream()
                .filter(o -> lint.isLookedAt(o.document()))
                .forEach(lint::checklist);
        lint.catalogue.ifPresent(c -> lint.across(c, usable));
        List<Problem> found = lint.gathering.found();
        return lint.catalogue.isPresent() ? Reading.of(lint.catalogue.get(), found) : Reading.failed(found);
    }

    private boolean isLookedAt(Document document) {
        return asked.contains(document.name());
    }

    private void wording(Document document) {
        new WordingLint(document, gathering.problems(document)).check();
    }

    private void checklist(Outlines outlines) {
        Problems problems = gathering.problems(outlines.document());
        WordingLint wording = new WordingLint(outlines.document(), problems);
        outlines.items().forEach(wording::checkGrade);
        new DateLint(today, problems).review(outlines);
        bound(outlines).ifPresent(checklist -> new SectionLint(checklist, outlines.sectionNodes(), problems).check());
        for (Outline outline : outlines.items()) {
            if (item(outline).orElse(null) instanceof Advised advised) {
                new ActionLint(outline, advised, problems).check();
                new GuideLint(catalogue.orElseThrow(), today).check(outline, advised, problems);
            }
        }
    }

    /** What can be seen only when all is read. */
    private void across(Catalogue whole, boolean usable) {
        gathering.sorted().all().stream()
                .filter(this::isLookedAt)
                .forEach(d -> new DateLint(today, gathering.problems(d)).lists(d, whole));
        if (usable) {
            List<Outline> items = gathering.checklists().stream()
                    .filter(o -> isLookedAt(o.document()))
                    .flatMap(o -> o.items().stream())
                    .toList();
            new EssentialsLint(whole, gathering).check(items);
            new ReachLint(whole, gathering).check(items);
            gathering.sorted().get(Sorted.Sort.THREATS).stream()
                    .filter(this::isLookedAt)
                    .forEach(d -> new ThreatLint(whole, gathering.problems(d)).check(d));
        }
    }

    private Optional<Checklist> bound(Outlines outlines) {
        return Optional.of(outlines.checklist())
                .filter(Ids::isId)
                .flatMap(id -> catalogue.flatMap(c -> c.checklist(new ChecklistId(id))));
    }

    private Optional<Item> item(Outline outline) {
        return Optional.of(outline.id())
                .filter(Ids::isId)
                .flatMap(id -> catalogue.flatMap(c -> c.item(new ItemId(id))));
    }
}
