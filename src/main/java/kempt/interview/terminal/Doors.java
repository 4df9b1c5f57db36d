package kempt.interview.terminal;

import java.io.IOError;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/**
 * The way onto the alternate screen and off it, with the terminal's modes. Once it is left, nothing more is written.
 * Even a program that ends in the middle leaves by it.
 */
final class Doors {
    /** A terminal that takes no more bytes must not keep anyone from leaving. */
    private static final long PATIENCE = 300;

    private final Terminal terminal;
    private final PrintWriter out;
    private final Attributes before;
    private final Thread hook = new Thread(this::leave, "leave");
    private final ReentrantLock lock = new ReentrantLock();
    private boolean hooked;
    private volatile boolean left;
    private volatile int rows;

    Doors(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.writer();
        this.before = new Attributes(terminal.getAttributes());
    }

    /** Enters, or enters again; not after leaving. */
    void enter() {
        lock.lock();
        try {
            if (!left) {
                if (!hooked) {
                    Runtime.getRuntime().addShutdownHook(hook);
                    hooked = true;
                }
                terminal.enterRawMode();
                send(Escapes.ENTER);
            }
        } finally {
            lock.unlock();
        }
    }

    /** @param height how many rows the text may have filled */
    void write(String text, int height) {
        lock.lock();
        try {
            if (!left) {
                rows = Math.max(rows, height);
                send(text);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The screen first, then the modes. The second time, nothing. */
    void leave() {
        boolean free = isFree();
        try {
            if (!left) {
                left = true;
                if (free) {
                    send(Escapes.wiped(rows) + Escapes.LEAVE);
                }
                terminal.setAttributes(before);
            }
        } catch (IOError | IllegalStateException e) {
            // The terminal is gone, and its modes with it.
        } finally {
            if (free) {
                lock.unlock();
            }
        }
    }

    private boolean isFree() {
        try {
            return lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lock.tryLock();
        }
    }

    private void send(String text) {
        out.write(text);
        out.flush();
    }

    /** After leaving by oneself. */
    void unhook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already.
        }
    }
}
