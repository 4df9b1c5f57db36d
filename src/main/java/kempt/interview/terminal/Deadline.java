package kempt.interview.terminal;

/**
 * Ends the program if it does not end by itself soon after the person left: a save is given the time to finish, but
 * nothing of ours goes on behind their back.
 */
final class Deadline {
    private static final long MILLISECONDS = 3000;

    private final Runnable end;

    Deadline(Runnable end) {
        this.end = end;
    }

    void start() {
        Thread thread = new Thread(this::run, "deadline");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            return;
        }
        end.run();
    }
}
