package kempt.interview.terminal;

import org.jline.utils.Signals;

/**
 * Ctrl-Z where plain lines are asked. A stopped program stays in the shell's list of jobs, by its name, for whoever
 * looks next; so it leaves, as Ctrl-C does. The full screen takes the key by itself.
 */
public final class StopKey {
    private StopKey() {}

    /** From now on, until the program ends. */
    public static void leads(Runnable out) {
        Signals.register("TSTP", out);
    }
}
