package kempt.store;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Java closes a channel when its thread is interrupted, which is what Ctrl-C does at some prompts. What is being kept
 * is kept first; the interrupt waits.
 */
final class Unhurried {
    private Unhurried() {}

    /** Something that can be begun again from the start. */
    interface Work {
        void run() throws IOException;
    }

    static void run(Work work) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (hurried(work)) {
                interrupted = true;
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean hurried(Work work) throws IOException {
        try {
            work.run();
            return false;
        } catch (ClosedByInterruptException again) {
            return Thread.interrupted();
        }
    }
}
