package kempt.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.answer.Ageing;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.answer.Given;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.ItemId;
import kempt.checklist.Verdict;
import kempt.plan.Mark;
import kempt.plan.Marks;

/**
 * All that was kept.
 *
 * @param runs in the order of time
 * @param marks in the order they were made
 */
public record History(List<Run> runs, List<Mark> marks) {
    public static final History NONE = new History(List.of(), List.of());

    public History {
        runs = List.copyOf(runs);
        marks = List.copyOf(marks);
    }

    public Optional<Run> latest() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    /** The notes on the plan that count. */
    public Marks standing() {
        return new Marks(marks);
    }

    /**
     * What is known today: the answers of the latest run under the ids of today, with what was noted as done since,
     * each marked as stale where it has aged.
     */
    public AnswerSheet sheet(Catalogue catalogue, LocalDate today) {
        if (latest().isEmpty()) {
            return AnswerSheet.EMPTY;
        }
        AnswerSheet sheet = renamed(latest().get().sheet(), catalogue);
        for (Mark mark : standing().all()) {
            if (mark.kind() == Mark.Kind.DONE
                    && !mark.on().isBefore(latest().get().on())) {
                sheet = done(sheet, mark, catalogue);
            }
        }
        return Ageing.marked(sheet, catalogue, today);
    }

    /** Every question that was shown in some sitting, under its id of today, if it meant then what it means today. */
    public Set<ItemId> seen(Catalogue catalogue) {
        return runs.stream()
                .flatMap(run -> run.seen().stream().map(catalogue::current).filter(id -> catalogue
                        .item(id)
                        .filter(i -> run.editions().getOrDefault(i.origin().checklist(), 0)
                                >= i.origin().edition())
                        .isPresent()))
                .collect(Collectors.toSet());
    }

    /** Steps of the plan that were marked as done on that day or later. */
    public Set<ItemId> doneSince(LocalDate day) {
        return standing().all().stream()
                .filter(m -> m.kind() == Mark.Kind.DONE && !m.on().isBefore(day))
                .map(Mark::item)
                .collect(Collectors.toSet());
    }

    /** The answers under the ids of today. */
    static AnswerSheet renamed(AnswerSheet sheet, Catalogue catalogue) {
        AnswerSheet renamed = AnswerSheet.EMPTY;
        for (var entry : sheet.answers().entrySet()) {
            ItemId id = catalogue.current(entry.getKey());
            if (renamed.given(id).isEmpty() || id.equals(entry.getKey())) {
                renamed = renamed.with(id, entry.getValue());
            }
        }
        for (var entry : sheet.notes().entrySet()) {
            renamed = renamed.noted(catalogue.current(entry.getKey()), entry.getValue());
        }
        return renamed;
    }

    /** Marking done asks nothing: the check counts as in place from that day, until it ages. */
    private static AnswerSheet done(AnswerSheet sheet, Mark mark, Catalogue catalogue) {
        ItemId id = catalogue.current(mark.item());
        return catalogue
                .item(id)
                .filter(Check.class::isInstance)
                .map(Check.class::cast)
                .flatMap(check -> check.question().choices().stream()
                        .filter(c -> check.means().get(c.id()) == Verdict.DONE)
                        .findFirst()
                        .map(c -> sheet.with(
                                id,
                                new Given(
                                        Answer.Chose.of(c.id()),
                                        Optional.of(mark.on()),
                                        Optional.of(check.origin().edition()),
                                        false))))
                .orElse(sheet);
    }
}
