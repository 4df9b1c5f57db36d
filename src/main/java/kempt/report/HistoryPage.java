package kempt.report;

import java.util.ArrayList;
import java.util.List;
import kempt.checklist.Catalogue;
import kempt.checklist.Level;
import kempt.checklist.Threat;
import kempt.history.History;
import kempt.history.Run;

/** Past runs and how each threat stood, as a page. Change is shown without praise or blame. */
public final class HistoryPage {
    private HistoryPage() {}

    public static Page of(History history, Catalogue catalogue) {
        List<Block> blocks = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("Threat"));
        history.runs().forEach(r -> head.add(r.on().toString()));
        List<List<String>> rows = new ArrayList<>();
        for (Threat threat : catalogue.threats()) {
            if (history.runs().stream().anyMatch(r -> matters(r, threat))) {
                List<String> row = new ArrayList<>(List.of(threat.title()));
                history.runs()
                        .forEach(r -> row.add(r.threat(threat.id())
                                .map(t -> Words.levels(t.now()) + (t.urgent() ? ", urgent" : ""))
                                .orElse("not looked at")));
                rows.add(row);
            }
        }
        blocks.add(Block.say(
                history.runs().size() == 1
                        ? "There is one sitting so far. After the next, this shows what moved."
                        : "How the threats stood, sitting by sitting. A level can rise because something was told for the first"
                                + " time: that is not a step back."));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(head, rows));
        }
        return new Page("Your sittings", blocks);
    }

    private static boolean matters(Run run, Threat threat) {
        return run.threat(threat.id())
                .filter(t -> t.before().high().atLeast(Level.MODERATE))
                .isPresent();
    }
}
