package kempt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.answer.Given;
import kempt.answer.Wording;
import kempt.assess.Span;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.history.Cause;
import kempt.history.Comparison;
import kempt.history.Run;

/** What moved between two sittings, and the cause by name. */
public final class ComparisonPage {
    private static final int MOST_CAUSES = 4;

    private final Catalogue catalogue;

    public ComparisonPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Page of(Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        if (comparison.isEmpty()) {
            blocks.add(Block.say("Nothing moved between these two."));
        }
        if (!comparison.shifts().isEmpty()) {
            blocks.add(Block.heading(2, "Threats"));
            blocks.add(new Block.Entries(
                    false,
                    comparison.shifts().stream().map(s -> shift(s, comparison)).toList()));
        }
        moves(comparison).ifPresent(blocks::add);
        if (!comparison.domains().isEmpty()) {
            blocks.add(Block.heading(2, "What is in place"));
            blocks.add(new DomainTrend(comparison.domains().stream()
                    .map(d -> new DomainTrend.Line(
                            d.domain().title(),
                            HistoryPage.times(List.of(comparison.from(), comparison.to()), d.domain())))
                    .toList()));
            blocks.add(new Block.Entries(
                    false,
                    comparison.domains().stream()
                            .map(d -> domain(d, comparison))
                            .toList()));
        }
        if (!comparison.answers().isEmpty()) {
            blocks.add(Block.heading(2, "Answers that are different"));
            blocks.add(new Block.Entries(
                    false,
                    comparison.answers().stream()
                            .map(i -> List.of(answer(i, comparison)))
                            .toList()));
        }
        return new Page(
                "From " + Words.day(comparison.from().on()) + " to "
                        + Words.day(comparison.to().on()),
                blocks);
    }

    /** Those that moved, where both sittings know how likely and how bad they were. */
    private Optional<Matrix> moves(Comparison comparison) {
        List<ThreatMoves.Move> moves = comparison.shifts().stream()
                .filter(s -> s.from().grounds().isPresent() && s.to().grounds().isPresent())
                .map(s -> new ThreatMoves.Move(s.threat(), s.from(), s.to()))
                .toList();
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(new ThreatMoves(moves, Words.day(comparison.from().on()), catalogue.scoring()));
    }

    private List<Block> shift(Comparison.Shift shift, Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.labelled(shift.threat().title(), level(shift.from()) + ", then " + level(shift.to()) + "."));
        blocks.addAll(causes(shift.causes(), comparison));
        return blocks;
    }

    private List<Block> domain(Comparison.DomainShift shift, Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.labelled(shift.domain().title(), score(shift.from()) + ", then " + score(shift.to()) + "."));
        blocks.addAll(causes(shift.causes(), comparison));
        return blocks;
    }

    private static String score(Optional<Span> score) {
        return score.map(Words::percent).orElse("not answered");
    }

    private List<Block> causes(List<Cause> causes, Comparison comparison) {
        if (causes.isEmpty()) {
            return List.of(Block.say("The reason is not in your answers: the weighing itself has changed."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.bullets(causes.stream()
                .limit(MOST_CAUSES)
                .map(c -> cause(c, comparison))
                .toList()));
        if (causes.size() > MOST_CAUSES) {
            blocks.add(Block.say("And " + (causes.size() - MOST_CAUSES) + " more."));
        }
        return blocks;
    }

    private static String level(Run.ThreatLevel level) {
        String now = Words.levels(level.now()) + (level.urgent() ? ", urgent" : "");
        return level.before().equals(level.now())
                ? now
                : now + " (" + Words.levels(level.before()) + " before protection)";
    }

    private String cause(Cause cause, Comparison comparison) {
        Optional<Asked> item = asked(cause.item());
        String ask = item.map(i -> i.question().ask()).orElse(cause.item().value());
        return switch (cause.kind()) {
            case HAPPENED ->
                "Something happened, or was told anew: "
                        + item.flatMap(i -> i.question().label()).orElse(ask);
            case YOU_CHANGED -> "You answered differently: " + ask;
            case AGED ->
                (comparison.to().aged().contains(cause.item())
                                ? "The answer has aged: "
                                : "The answer had aged, and was given anew: ")
                        + ask;
            case CHECKLIST_CHANGED -> "The checklist behind it changed: " + ask;
        };
    }

    private Block answer(ItemId item, Comparison comparison) {
        String ask = asked(item).map(i -> i.question().ask()).orElse(item.value());
        return new Block.Paragraph(List.of(
                new Inline.Text(ask + " "),
                told(item, comparison.from()),
                new Inline.Text(", then "),
                told(item, comparison.to()),
                new Inline.Text(".")));
    }

    private Inline told(ItemId item, Run run) {
        Optional<Answer> answer = run.sheet().given(item).map(Given::answer);
        return answer.map(a -> asked(item)
                        .<Inline>map(i -> new Inline.Told("\"" + Wording.of(i.question(), a) + "\""))
                        .orElse(new Inline.Text("an answer")))
                .orElse(new Inline.Text("no answer"));
    }

    private Optional<Asked> asked(ItemId item) {
        return catalogue.item(item).filter(Asked.class::isInstance).map(Asked.class::cast);
    }
}
