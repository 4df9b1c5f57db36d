package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kempt.checklist.Advice;
import kempt.checklist.ItemId;
import kempt.checklist.Noticed;
import kempt.checklist.Who;
import kempt.plan.Action;
import kempt.plan.Fitting;
import kempt.plan.Handing;
import kempt.plan.Plan;

/**
 * What a trusted person can do, step by step, what to leave, when to stop. It holds no score and no threat; and, unless
 * it was chosen, nothing that tells what happened.
 */
public final class FriendSheet implements Sheet {
    private final Chosen chosen;

    public FriendSheet(Chosen chosen) {
        this.chosen = chosen;
    }

    @Override
    public Page of(Plan plan) {
        List<Block> blocks = new ArrayList<>(Template.named("friend/opening").blocks());
        blocks.addAll(chosen.situation(plan, "friend/situation"));
        blocks.addAll(Template.named("friend/please-not").blocks());
        offers(plan).forEach(o -> blocks.addAll(o.template().blocks()));
        List<Fitting.Pick> handed = chosen.fitting(handed(plan));
        if (!handed.isEmpty()) {
            blocks.addAll(Template.named("friend/from-their-list").blocks());
            Set<ItemId> ids = new HashSet<>();
            handed.forEach(p -> ids.add(p.action().item().id()));
            blocks.add(new Block.Entries(
                    true, handed.stream().map(p -> entry(p, ids, plan.asOf())).toList()));
        }
        blocks.addAll(Template.named("friend/look-after-yourself").blocks());
        return new Page("How you can help", blocks);
    }

    private List<Offer> offers(Plan plan) {
        return Offer.to(Who.FRIEND).stream()
                .filter(o -> chosen.parts().isPresent() ? chosen.names(o.id()) : o.applies(plan))
                .toList();
    }

    private List<Action> handed(Plan plan) {
        List<Action> given = Handing.given(plan, Who.FRIEND);
        List<Action> unasked = unasked(plan);
        return Handing.possible(plan, Who.FRIEND).stream()
                .filter(a -> chosen.parts().isPresent()
                        ? chosen.names(a.item().id().value())
                        : given.contains(a) || (unasked.contains(a) && !Handing.tells(a)))
                .toList();
    }

    /** What a friend does best and no part of the sheet says already. */
    private static List<Action> unasked(Plan plan) {
        Set<ItemId> said = new HashSet<>();
        Offer.to(Who.FRIEND).forEach(o -> said.addAll(o.template().items()));
        return Handing.best(plan, Who.FRIEND).stream()
                .filter(a -> !said.contains(a.item().id()))
                .toList();
    }

    @Override
    public List<String> parts(Plan plan) {
        List<String> parts =
                new ArrayList<>(Offer.to(Who.FRIEND).stream().map(Offer::id).toList());
        Handing.possible(plan, Who.FRIEND).forEach(a -> parts.add(a.item().id().value()));
        return parts;
    }

    @Override
    public List<String> leftOut(Plan plan) {
        return chosen.parts().isPresent()
                ? List.of()
                : unasked(plan).stream()
                        .filter(Handing::tells)
                        .filter(a -> !Handing.given(plan, Who.FRIEND).contains(a))
                        .map(a -> a.item().id().value())
                        .toList();
    }

    private List<Block> entry(Fitting.Pick pick, Set<ItemId> handed, LocalDate asOf) {
        Action action = pick.action();
        Advice advice = action.item().advice();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(ActionText.line(pick)));
        blocks.addAll(before(action, handed));
        advice.caution().ifPresent(c -> blocks.add(Block.labelled("Careful", c)));
        blocks.addAll(ActionText.steps(pick));
        if (advice.noticed() != Noticed.NO) {
            blocks.addAll(Template.named("friend/noticed").blocks());
        }
        blocks.addAll(chosen.note(action.item().id()));
        action.guides().forEach(g -> blocks.add(ActionText.guide(g, asOf)));
        return blocks;
    }

    /** What comes first is named only if it is on this sheet too: the rest of the list is not the reader's. */
    private static List<Block> before(Action action, Set<ItemId> handed) {
        List<Block> named = action.after().stream()
                .filter(b -> handed.contains(b.first().id()))
                .map(b -> Block.labelled("First", b.first().advice().act()))
                .toList();
        return named.size() == action.after().size()
                ? named
                : Template.named("friend/ask-first").blocks();
    }
}
