package kempt.interview.terminal;

import java.io.IOException;
import java.util.function.Consumer;
import org.jline.utils.NonBlockingReader;

/**
 * Reads keys all the time, also while nobody waits for one, so that leaving works at any moment.
 *
 * <p>The terminal makes no signals of keys during a session: Ctrl-C, Ctrl-Z and Ctrl-\ come as characters.
 */
final class Keyboard implements Runnable {
    /** How long the rest of a sequence may take; terminals send it at once, slow lines nearly so. */
    private static final long REST_OF_SEQUENCE = 60;

    /** Reading without an end would keep JLine from closing the terminal. */
    private static final long A_WHILE = 3_600_000;

    private final NonBlockingReader reader;
    private final Consumer<Key> pressed;
    private final Runnable leave;
    private final Keys keys = new Keys();

    /** @param leave for Ctrl-C and its like, and for when the terminal is gone */
    Keyboard(NonBlockingReader reader, Consumer<Key> pressed, Runnable leave) {
        this.reader = reader;
        this.pressed = pressed;
        this.leave = leave;
    }

    void start() {
        Thread thread = new Thread(this, "keys");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (true) {
                int unit = reader.read(keys.waiting() ? REST_OF_SEQUENCE : A_WHILE);
                if (unit == NonBlockingReader.EOF) {
                    break;
                }
                (unit == NonBlockingReader.READ_EXPIRED ? keys.silence() : keys.take(unit)).ifPresent(this::hand);
            }
        } catch (IOException e) {
            // The terminal is gone: the window was closed, or the session ended.
        }
        leave.run();
    }

    private void hand(Key key) {
        if (key == Key.Named.LEAVE) {
            leave.run();
        } else {
            pressed.accept(key);
        }
    }
}
