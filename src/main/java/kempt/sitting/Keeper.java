package kempt.sitting;

import java.util.Set;
import kempt.answer.AnswerSheet;
import kempt.checklist.ItemId;
import kempt.interview.Keep;
import kempt.interview.Prompter;

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
        public boolean begin(Prompter prompter) {
            return false;
        }

        @Override
        public void keep(AnswerSheet sheet, Set<ItemId> seen) {}
    };

    /** Whether the person may be asked. */
    boolean isOffered();

    /** Whether what is said is on disk from now on. */
    boolean isKeeping();

    /**
     * The person said yes: a passphrase is asked for or made.
     *
     * @return whether it worked out; the person may have thought better of it
     */
    boolean begin(Prompter prompter);
}
