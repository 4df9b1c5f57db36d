package kempt.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import kempt.interview.Menu;
import kempt.interview.Prompter;
import kempt.interview.Turn;
import kempt.interview.terminal.LinearPrompter;
import kempt.interview.terminal.ScreenPager;
import kempt.interview.terminal.ScreenPrompter;
import kempt.interview.terminal.Session;
import kempt.interview.terminal.Terminals;

/** Where a person sits: at a full screen, or at plain lines. */
final class Seat implements AutoCloseable {
    /** What is done with a plan that was read on the full screen. */
    enum Wish {
        NOTHING("Nothing: close it, and leave no trace on the screen"),
        PRINT("Print it here, in the terminal"),
        SAVE("Save it to a file; it will not be encrypted"),
        /** The person left while they read it. It is not offered: Ctrl-C does it. */
        LEAVE("");

        private final String words;

        Wish(String words) {
            this.words = words;
        }
    }

    private final Prompter prompter;
    private final Optional<ScreenPager> pager;

    private Seat(Prompter prompter, Optional<ScreenPager> pager) {
        this.prompter = prompter;
        this.pager = pager;
    }

    /**
     * The best that fits where kempt runs.
     *
     * @param help where help is: shown again wherever it is asked for
     */
    static Seat take(World world, GlobalOptions globals, Menu help) {
        boolean full = Terminals.suitFullScreen(
                world.environment(),
                globals.linear,
                world.tty().in(),
                world.tty().out() || world.tty().err());
        Optional<Session> session =
                full ? Session.open(!globals.plain(world), world.person()::leave) : Optional.empty();
        return session.map(s ->
                        new Seat(new ScreenPrompter(s, world.today(), help), Optional.of(new ScreenPager(s, help))))
                .orElseGet(() -> new Seat(
                        new LinearPrompter(
                                world.in(), world.err(), world.tty().in(), world.width(), world.today(), help),
                        Optional.empty()));
    }

    Prompter prompter() {
        return prompter;
    }

    boolean isScreen() {
        return pager.isPresent();
    }

    /** Shows a plan on the full screen; plain lines leave it to be printed. */
    Wish read(IntFunction<String> text) {
        if (pager.isEmpty()) {
            return Wish.PRINT;
        }
        Menu then = new Menu(
                "What shall become of the plan?",
                List.of(),
                List.of(Wish.NOTHING, Wish.PRINT, Wish.SAVE).stream()
                        .map(w -> new Menu.Option(w.name(), w.words))
                        .toList(),
                Optional.empty());
        Turn turn = pager.get().show(text, then);
        return List.of(Wish.values()).stream()
                .filter(w -> turn.picked(w.name()))
                .findFirst()
                .orElse(Wish.LEAVE);
    }

    @Override
    public void close() {
        prompter.close();
    }
}
