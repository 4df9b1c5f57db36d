package kempt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kempt.answer.Answer;
import kempt.answer.Wording;
import kempt.assess.Told;
import kempt.checklist.ItemId;
import kempt.plan.Action;
import kempt.plan.Fitting;
import kempt.plan.Plan;

/**
 * What someone chose for a sheet. Of what was told, a sheet holds only what is chosen here.
 *
 * @param parts the only parts and actions to put in; empty leaves the choice to the sheet
 * @param minutes what its actions may take together
 * @param told items whose labelled answers go in
 * @param notes those that may go in, by item
 */
public record Chosen(
        Optional<List<String>> parts, Optional<Integer> minutes, Set<ItemId> told, Map<ItemId, String> notes) {
    public static final Chosen NOTHING = new Chosen(Optional.empty(), Optional.empty(), Set.of(), Map.of());

    public Chosen {
        parts = parts.map(List::copyOf);
        told = Set.copyOf(told);
        notes = Map.copyOf(notes);
    }

    /** What was told and could go in: not what somebody would rather not say. */
    public static List<Told> tellable(Plan plan) {
        return plan.assessment().situation().stream()
                .filter(t -> !(t.given().answer() instanceof Answer.Stock))
                .toList();
    }

    boolean names(String part) {
        return parts.filter(p -> p.contains(part)).isPresent();
    }

    /** What was told, under the heading of this template; nothing unless it was chosen. */
    List<Block> situation(Plan plan, String template) {
        List<Told> chosen = tellable(plan).stream()
                .filter(t -> told.contains(t.item().id()))
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(Template.named(template).blocks());
        blocks.add(new Block.Entries(false, chosen.stream().map(this::entry).toList()));
        return blocks;
    }

    private List<Block> entry(Told one) {
        List<Block> entry = new ArrayList<>(Template.named("told")
                .blocks(Map.of(
                        "label", one.item().question().label().orElse(""),
                        "told", Wording.of(one.item().question(), one.given().answer()))));
        entry.addAll(note(one.item().id()));
        return entry;
    }

    /** The note to an item, if there is one and it may go in. */
    List<Block> note(ItemId item) {
        return Optional.ofNullable(notes.get(item))
                .map(n -> Template.named("note").blocks(Map.of("note", n)))
                .orElse(List.of());
    }

    /** Those of the actions that the time is enough for, all if no time was set. */
    List<Fitting.Pick> fitting(List<Action> actions) {
        return Fitting.of(actions, minutes.orElse(Integer.MAX_VALUE)).picks();
    }
}
