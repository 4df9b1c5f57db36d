package kempt.report;

import java.util.ArrayList;
import java.util.List;
import kempt.checklist.Who;
import kempt.plan.Action;
import kempt.plan.Handing;
import kempt.plan.Plan;

/** A letter that asks those one works for to help, with blanks to fill in and no details of what happened. */
public final class EmployerLetter implements Sheet {
    private final Chosen chosen;

    public EmployerLetter(Chosen chosen) {
        this.chosen = chosen;
    }

    @Override
    public Page of(Plan plan) {
        List<Block> blocks = new ArrayList<>(Template.named("employer/opening").blocks());
        List<Block> situation = chosen.situation(plan, "employer/situation");
        if (situation.isEmpty()) {
            blocks.addAll(Template.named("employer/no-details").blocks());
        }
        blocks.addAll(Template.named("employer/request").blocks());
        blocks.addAll(situation);
        blocks.addAll(Template.named("employer/contact-person").blocks());
        Offer.to(Who.EMPLOYER).stream()
                .filter(o -> chosen.parts().isPresent() ? chosen.names(o.id()) : o.isOpen(plan))
                .forEach(o -> blocks.addAll(o.template().blocks()));
        List<Action> named = chosen.parts().isEmpty()
                ? Handing.given(plan, Who.EMPLOYER)
                : Handing.possible(plan, Who.EMPLOYER).stream()
                        .filter(a -> chosen.names(a.item().id().value()))
                        .toList();
        if (!named.isEmpty()) {
            blocks.addAll(Template.named("employer/own-list").blocks());
            blocks.add(new Block.Entries(false, named.stream().map(this::line).toList()));
        }
        blocks.add(Block.heading(2, "An answer"));
        blocks.addAll(Template.named("employer/closing").blocks());
        return new Page("Request for support", blocks);
    }

    private List<Block> line(Action action) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(action.item().advice().act()));
        blocks.addAll(chosen.note(action.item().id()));
        return blocks;
    }

    @Override
    public List<String> parts(Plan plan) {
        List<String> parts =
                new ArrayList<>(Offer.to(Who.EMPLOYER).stream().map(Offer::id).toList());
        Handing.possible(plan, Who.EMPLOYER)
                .forEach(a -> parts.add(a.item().id().value()));
        return parts;
    }

    @Override
    public List<String> leftOut(Plan plan) {
        return List.of();
    }
}
