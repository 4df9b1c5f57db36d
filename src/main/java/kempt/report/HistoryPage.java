package kempt.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.checklist.Domain;
import kempt.checklist.Level;
import kempt.checklist.Threat;
import kempt.history.History;
import kempt.history.Run;

/** Past runs, and how each threat and each domain stood, as a page. Change is shown without praise or blame. */
public final class HistoryPage {
    private static final int SIDE_BY_SIDE = 2;
    private static final int MOST_TIMES = 6;

    private final List<Run> runs;
    private final Catalogue catalogue;

    private HistoryPage(History history, Catalogue catalogue) {
        // A clock that was wrong once may have dated them in another order than they were made.
        this.runs =
                history.runs().stream().sorted(Comparator.comparing(Run::on)).toList();
        this.catalogue = catalogue;
    }

    public static Page of(History history, Catalogue catalogue) {
        if (history.runs().isEmpty()) {
            return new Page("Your sittings", List.of(Block.say("There is no finished sitting yet.")));
        }
        return new Page("Your sittings", new HistoryPage(history, catalogue).blocks());
    }

    private List<Block> blocks() {
        List<Threat> threats = catalogue.threats().stream()
                .filter(t -> runs.stream().anyMatch(r -> matters(r, t)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(
                runs.size() == 1
                        ? "There is one sitting so far. After the next, this shows what moved."
                        : "There are " + runs.size() + " sittings. A level can rise because something was told for the"
                                + " first time: that is not a step back."));
        if (!threats.isEmpty()) {
            blocks.add(Block.heading(2, runs.size() <= SIDE_BY_SIDE ? "Threats" : "Threats, the newest two sittings"));
            blocks.add(sideBySide(threats));
        }
        if (runs.size() > 1) {
            Trend trend = trend(threats);
            if (!trend.lines().isEmpty()) {
                blocks.add(Block.heading(2, "Threats over time"));
                blocks.add(trend);
            }
        }
        DomainTrend domains = domains();
        if (!domains.lines().isEmpty()) {
            blocks.add(Block.heading(2, "How much is in place, by part of life"));
            DomainTrend newest = new DomainTrend(
                    domains.lines().stream().map(l -> l.newest(MOST_TIMES)).toList());
            if (!newest.equals(domains)) {
                blocks.add(Block.say("Where it moved more often, the last " + MOST_TIMES + " times are shown."));
            }
            blocks.add(newest);
        }
        blocks.add(Block.say(Words.HONEST));
        return blocks;
    }

    private Block sideBySide(List<Threat> threats) {
        List<Run> newest = runs.subList(Math.max(0, runs.size() - SIDE_BY_SIDE), runs.size());
        List<String> head = new ArrayList<>(List.of("Threat"));
        newest.forEach(r -> head.add(r.on().toString()));
        List<List<String>> rows = new ArrayList<>();
        for (Threat threat : threats) {
            List<String> row = new ArrayList<>(List.of(threat.title()));
            newest.forEach(
                    r -> row.add(r.threat(threat.id()).map(Words::standing).orElse("not looked at")));
            rows.add(row);
        }
        return new Block.Table(head, rows);
    }

    private Trend trend(List<Threat> threats) {
        return new Trend(threats.stream()
                .map(t -> new Trend.Line(
                        t.title(),
                        runs.stream()
                                .flatMap(r ->
                                        r
                                                .threat(t.id())
                                                .map(l -> new Trend.Dated(r.on(), l.now(), l.urgent()))
                                                .stream())
                                .toList()))
                .toList());
    }

    private DomainTrend domains() {
        return new DomainTrend(catalogue.domains().stream()
                .filter(d -> runs.stream()
                        .anyMatch(r ->
                                r.domain(d.id()).filter(l -> l.answered() > 0).isPresent()))
                .map(d -> new DomainTrend.Line(d.title(), times(runs, d)))
                .toList());
    }

    /** How a domain stood in each of these runs, oldest first. */
    static List<DomainTrend.Dated> times(List<Run> runs, Domain domain) {
        return runs.stream()
                .flatMap(r -> r
                        .domain(domain.id())
                        .map(l -> new DomainTrend.Dated(
                                r.on(),
                                r.on(),
                                Optional.of(l.score()).filter(s -> l.answered() > 0),
                                l.answered(),
                                l.of()))
                        .stream())
                .toList();
    }

    static boolean matters(Run run, Threat threat) {
        return run.threat(threat.id())
                .filter(t -> t.urgent() || t.before().high().atLeast(Level.MODERATE))
                .isPresent();
    }
}
