package kempt.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.assess.Triage;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.interview.Outcome;
import kempt.interview.Prompter;
import kempt.interview.terminal.LinearPrompter;
import kempt.sitting.Keeper;
import kempt.sitting.Sitting;
import kempt.sitting.Unasked;

/** How answers come about: a person is asked, or a file is taken as it is. */
final class Asking {
    private static final String NOT_KEPT = "Nothing is written to disk. When this ends, your answers are gone.";
    private static final String SAVED = "Your answers go into the file you named, and it is not encrypted.";

    private final World world;
    private final Shelves.Loaded loaded;
    private final Depth depth;

    Asking(World world, Shelves.Loaded loaded, Depth depth) {
        this.world = world;
        this.loaded = loaded;
        this.depth = depth;
    }

    Outcome interview(boolean saved) {
        return world.leaving().calmly(() -> talk(saved));
    }

    private Outcome talk(boolean saved) {
        try (Prompter prompter =
                new LinearPrompter(world.in(), world.err(), world.tty().in(), world.width(), world.today())) {
            Sitting.Wishes wishes =
                    new Sitting.Wishes(depth, loaded.named(), false, saved ? SAVED : NOT_KEPT, Optional.empty());
            return new Sitting(loaded.catalogue(), prompter, wishes, Keeper.NONE).run(AnswerSheet.EMPTY, Set.of());
        }
    }

    /** The answers as they are. What would have been asked and is not answered counts as skipped. */
    Outcome replay(AnswerSheet sheet, boolean requireAll) {
        if (requireAll) {
            List<ItemId> open = new Unasked(new Triage(loaded.catalogue(), depth)).in(sheet, loaded.named());
            if (!open.isEmpty()) {
                throw new Missing(open);
            }
        }
        return new Outcome(sheet, sheet.answers().keySet(), Outcome.End.FINISHED);
    }
}
