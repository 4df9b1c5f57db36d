package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kempt.checklist.Who;
import kempt.plan.Action;
import kempt.plan.Fitting;
import kempt.plan.Handing;
import kempt.plan.Lane;
import kempt.plan.Plan;

/** What the person can do in the time they have, or this week: a list to work from, without what was told. */
public final class OwnList implements Sheet {
    private final Chosen chosen;

    public OwnList(Chosen chosen) {
        this.chosen = chosen;
    }

    @Override
    public Page of(Plan plan) {
        List<Action> wanted = wanted(plan);
        List<Fitting.Pick> picks = chosen.fitting(wanted);
        List<Block> blocks = new ArrayList<>();
        if (!plan.assessment().urgent().isEmpty()) {
            blocks.add(Block.heading(2, "Help first"));
            PlanPage.help(plan.assessment(), blocks);
            blocks.add(Block.heading(2, "Then"));
        }
        blocks.addAll(Template.named("me/opening").blocks());
        blocks.addAll(chosen.situation(plan, "me/situation"));
        if (wanted.isEmpty()) {
            blocks.addAll(Template.named("me/empty").blocks());
        } else if (picks.isEmpty()) {
            blocks.addAll(Template.named("me/nothing").blocks(Map.of("minutes", shortest(wanted))));
        } else {
            blocks.add(new Block.Entries(
                    true, picks.stream().map(p -> entry(p, plan.asOf())).toList()));
            blocks.addAll(Template.named("me/together")
                    .blocks(Map.of(
                            "minutes",
                            Words.minutes(picks.stream()
                                    .mapToInt(Fitting.Pick::minutes)
                                    .sum()))));
        }
        if (!picks.isEmpty() && wanted.size() > picks.size()) {
            blocks.addAll(Template.named("me/rest").blocks());
        }
        return new Page(
                chosen.minutes().map(m -> "Your list for " + Words.minutes(m)).orElse("Your list for this week"),
                blocks);
    }

    private static String shortest(List<Action> wanted) {
        return Words.minutes(wanted.stream().mapToInt(Action::minutes).min().orElseThrow());
    }

    private List<Action> wanted(Plan plan) {
        List<Action> mine = Handing.possible(plan, Who.ME);
        if (chosen.parts().isPresent()) {
            return mine.stream()
                    .filter(a -> chosen.names(a.item().id().value()))
                    .toList();
        }
        return chosen.minutes().isPresent()
                ? mine
                : mine.stream()
                        .filter(a -> a.lane() == Lane.NOW || a.lane() == Lane.WEEK)
                        .toList();
    }

    private List<Block> entry(Fitting.Pick pick, LocalDate asOf) {
        List<Block> blocks = new ArrayList<>(ActionText.picked(pick, asOf));
        blocks.addAll(chosen.note(pick.action().item().id()));
        return blocks;
    }

    @Override
    public List<String> parts(Plan plan) {
        return Handing.possible(plan, Who.ME).stream()
                .map(a -> a.item().id().value())
                .toList();
    }

    @Override
    public List<String> leftOut(Plan plan) {
        return List.of();
    }
}
