package kempt.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kempt.checklist.ItemId;

/**
 * What fits into the time that someone has. Actions are taken in the order of the plan; one that does not fit is passed
 * over for the next that does, and nothing is taken without what must come first. One long action may be begun with its
 * first step; only one, since many things begun weigh more than they help.
 *
 * @param minutes the time there is
 * @param left how many were left for another day
 */
public record Fitting(int minutes, List<Pick> picks, int left) {
    /** Longer actions can be taken a step at a time. No step takes longer than this. */
    private static final int LONG = 30;

    private static final int ROUNDED_TO = 5;

    /**
     * An action that fits.
     *
     * @param whole false if only its first step does
     * @param minutes what of the time it takes
     */
    public record Pick(Action action, boolean whole, int minutes) {}

    public Fitting {
        picks = List.copyOf(picks);
    }

    /** What fits, of actions in the order of the plan. What comes first counts if it is among them. */
    public static Fitting of(List<Action> actions, int minutes) {
        Set<ItemId> open = new HashSet<>();
        actions.forEach(a -> open.add(a.item().id()));
        List<Pick> picks = new ArrayList<>();
        int rest = minutes;
        boolean begun = false;
        for (Action action : actions) {
            if (action.after().stream().anyMatch(b -> open.contains(b.first().id()))) {
                continue;
            }
            if (action.minutes() <= rest) {
                picks.add(new Pick(action, true, action.minutes()));
                open.remove(action.item().id());
                rest -= action.minutes();
            } else if (!begun && canBeBegun(action) && firstStep(action) <= rest) {
                picks.add(new Pick(action, false, firstStep(action)));
                rest -= firstStep(action);
                begun = true;
            }
        }
        return new Fitting(minutes, picks, actions.size() - picks.size());
    }

    /** What the picks take together. */
    public int taken() {
        return picks.stream().mapToInt(Pick::minutes).sum();
    }

    private static boolean canBeBegun(Action action) {
        return action.minutes() > LONG && !action.item().advice().steps().isEmpty();
    }

    /** An even share of the whole, rounded up: files say how long an action takes, not each step. */
    private static int firstStep(Action action) {
        int steps = action.item().advice().steps().size();
        int share = (action.minutes() + steps - 1) / steps;
        return Math.min(LONG, (share + ROUNDED_TO - 1) / ROUNDED_TO * ROUNDED_TO);
    }
}
