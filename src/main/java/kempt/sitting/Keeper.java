package kempt.sitting;

import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.checklist.ItemId;
import kempt.interview.Keep;
import kempt.interview.Menu;
import kempt.interview.Prompter;
import kempt.interview.Turn;

/** Keeps a sitting on disk, if the person wants that. */
public interface Keeper extends Keep {
    /** Nobody asked for it, and it is not offered. */
    Keeper NONE = new Keeper() {
        @Override
        public boolean isOffered() {
            return false;
        }

        @Override
        public boolean isKeeping() {
            return false;
        }

        @Override
        public boolean isWanted() {
            return false;
        }

        @Override
        public Turn begin(Prompter prompter) {
            return new Turn.Picked(Menu.GO_ON);
        }

        @Override
        public void keep(AnswerSheet sheet, Set<ItemId> seen) {}
    };

    /** Whether the person may be asked. */
    boolean isOffered();

    /** Whether it was asked for before the sitting, and is still to begin: then only how it is locked is asked. */
    boolean isWanted();

    /** Whether what is said is on disk from now on. */
    boolean isKeeping();

    /**
     * The person said yes: a passphrase is asked for or made.
     *
     * @return what the person did then. When they go on, it is kept, or they know that it is not; when they go back, it
     *     is to where they said yes
     */
    Turn begin(Prompter prompter);
}
