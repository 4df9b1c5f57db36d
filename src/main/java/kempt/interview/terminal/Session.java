package kempt.interview.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/**
 * A terminal while it is ours: the alternate screen, single keys, and the way out.
 *
 * <p>Leaving first makes the screen clean, from whatever thread it is asked for, then lets the program end by itself:
 * whoever waits for a key hears that the person left, now and ever after.
 */
public final class Session implements AutoCloseable {
    private static final Size USUAL = Size.of(80, 24);

    private final Terminal terminal;
    private final Doors doors;
    private final Deadline deadline;
    private final Departures departures = new Departures();
    private final Painter painter;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final AtomicBoolean left = new AtomicBoolean();

    private Session(Terminal terminal, boolean styled, Runnable end) {
        this.terminal = terminal;
        this.painter = new Painter(styled);
        this.doors = new Doors(terminal);
        this.deadline = new Deadline(end);
    }

    /**
     * Takes the terminal that kempt was started on, if more can be made of it than a plain one.
     *
     * @param styled whether bold and faint may be used
     * @param end ends the program, if it has not ended by itself soon after the person left; exit code 0
     */
    public static Optional<Session> open(boolean styled, Runnable end) {
        return Terminals.open().map(terminal -> on(terminal, styled, end));
    }

    static Session on(Terminal terminal, boolean styled, Runnable end) {
        Session session = new Session(terminal, styled, end);
        session.begin();
        return session;
    }

    private void begin() {
        terminal.handle(Signal.WINCH, s -> events.add(Event.Sign.CHANGED));
        terminal.handle(Signal.CONT, s -> comeBack());
        terminal.handle(Signal.INT, s -> leave());
        terminal.handle(Signal.TSTP, s -> leave());
        departures.lead(this::leave);
        doors.enter();
        new Keyboard(terminal.reader(), key -> events.add(new Event.Pressed(key)), this::leave).start();
    }

    /** Whether the person left, or the terminal is gone. */
    public boolean left() {
        return left.get();
    }

    /** Out, at once: the screen is clean when this returns. */
    void leave() {
        if (left.compareAndSet(false, true)) {
            deadline.start();
            doors.leave();
            events.add(Event.Sign.LEFT);
        }
    }

    /** After a stop from outside, the terminal may have been anyone's. */
    private void comeBack() {
        doors.enter();
        events.add(Event.Sign.CHANGED);
    }

    /** Shows a view and what its keys make of it, until it has a result; nothing, if the person left. */
    <R> Optional<R> show(View<R> first) {
        return show(first, view -> {});
    }

    /** @param shown is handed each view that was on the screen */
    <R> Optional<R> show(View<R> first, Consumer<View<R>> shown) {
        View<R> view = first;
        Size size = USUAL;
        while (!left.get()) {
            Size now = size();
            if (!now.equals(size)) {
                painter.forget();
                size = now;
            }
            Drawing drawing = draw(view, size);
            shown.accept(view);
            Event event = next();
            if (event instanceof Event.Pressed pressed && pressed.key() != Key.Named.REDRAW) {
                View.Next<R> next = view.press(pressed.key(), drawing.window());
                if (next instanceof View.Next.Done<R> done) {
                    return Optional.of(done.result());
                }
                view = ((View.Next.Stay<R>) next).view();
            } else {
                painter.forget();
            }
        }
        return Optional.empty();
    }

    /**
     * What was typed, unseen; nothing also if the person left. To make a key of it takes a moment, and that is said.
     */
    public char[] secret(String ask) {
        Optional<char[]> typed = show(new SecretView(ask, new char[0]));
        typed.filter(t -> t.length > 0).ifPresent(t -> draw(new Waiting(), size()));
        return typed.orElseGet(() -> new char[0]);
    }

    private Drawing draw(View<?> view, Size size) {
        Drawing drawing = view.draw(size.getColumns(), size.getRows());
        doors.write(painter.paint(drawing, size.getRows()), size.getRows());
        return drawing;
    }

    private Event next() {
        try {
            return events.take();
        } catch (InterruptedException e) {
            leave();
            Thread.currentThread().interrupt();
            return Event.Sign.LEFT;
        }
    }

    /** Some terminals do not say how large they are. */
    private Size size() {
        Size size = terminal.getSize();
        return size.getColumns() > 0 && size.getRows() > 0 ? size : USUAL;
    }

    /** Gives the terminal back, as it was. */
    @Override
    public void close() {
        doors.leave();
        doors.unhook();
        try {
            terminal.close();
        } catch (IOException e) {
            // It is gone already.
        }
        if (left.get()) {
            departures.ignore();
        } else {
            departures.off();
        }
    }
}
