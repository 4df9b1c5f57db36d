package kempt.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import kempt.interview.Menu;
import kempt.interview.Prompter;
import kempt.interview.Turn;
import kempt.interview.terminal.LinearPrompter;
import kempt.interview.terminal.ScreenPager;
import kempt.interview.terminal.ScreenPrompter;
import kempt.interview.terminal.Session;
import kempt.interview.terminal.Terminals;
import kempt.store.Notice;

/** Where a person sits: at a full screen, or at plain lines. */
final class Seat implements AutoCloseable {
    /** What is done with a plan that was read on the full screen. */
    enum Wish {
        NOTHING("Nothing: close it, and leave no trace on the screen"),
        PRINT("Print it here, in the terminal"),
        SAVE("Save it to a file; it will not be encrypted"),
        /** Offered where nothing is kept yet, and it can be. */
        KEEP("Keep it on this device, locked with a passphrase"),
        /** The person left while they read it. It is not offered: Ctrl-C does it. */
        LEAVE("");

        private final String words;

        Wish(String words) {
            this.words = words;
        }
    }

    private static final String NAME = "What shall the file be called?";
    private static final String WHERE = "It goes into the folder that you were in, unless the name begins with another."
            + " Whoever opens it can read it.";

    private final World world;
    private final Prompter prompter;
    private final Optional<Session> screen;
    private final Optional<ScreenPager> pager;

    private Seat(World world, Prompter prompter, Optional<Session> screen, Menu help) {
        this.world = world;
        this.prompter = prompter;
        this.screen = screen;
        this.pager = screen.map(s -> new ScreenPager(s, help));
    }

    /**
     * The best that fits where kempt runs.
     *
     * @param help where help is: shown again wherever it is asked for
     */
    static Seat take(World world, GlobalOptions globals, Menu help) {
        Optional<Session> session = screen(world, globals);
        Prompter prompter = session.<Prompter>map(s -> new ScreenPrompter(s, world.today(), help))
                .orElseGet(() -> new LinearPrompter(
                        world.in(), world.err(), world.tty().in(), world.talkWidth(), world.today(), help));
        return new Seat(world, prompter, session, help);
    }

    /** The full screen, if there is one and plain lines were not asked for. */
    static Optional<Session> screen(World world, GlobalOptions globals) {
        boolean full = Terminals.suitFullScreen(
                world.environment(),
                globals.linear,
                world.tty().in(),
                world.tty().out() || world.tty().err());
        return full ? Session.open(!globals.plain(world), world.person()::leave) : Optional.empty();
    }

    Prompter prompter() {
        return prompter;
    }

    boolean isScreen() {
        return screen.isPresent();
    }

    /** Whether the person left; plain lines end the program then. */
    boolean isLeft() {
        return screen.filter(Session::left).isPresent();
    }

    /**
     * What was typed, unseen; empty if nothing was.
     *
     * @throws Interrupted if the person left
     */
    Optional<char[]> secret(String ask) {
        Optional<char[]> typed = prompter.secret(ask).or(() -> world.person().secret(ask));
        if (isLeft()) {
            throw new Interrupted();
        }
        return typed.filter(t -> t.length > 0);
    }

    /** What should be known about the place of the store: a page of its own where lines would spoil the screen. */
    void tell(Collection<Notice> notices) {
        if (isScreen() && !notices.isEmpty()) {
            prompter.choose(Menu.page("About the place where it is kept", StoreNotices.sentences(notices)));
        } else {
            StoreNotices.tell(notices, world);
        }
    }

    /**
     * Shows a plan on the full screen; plain lines leave it to be printed.
     *
     * @param save saves it under a name, or says why that did not work
     * @param keep keeps the sitting, and says whether it is kept; none where it cannot be, or is already
     */
    Wish read(IntFunction<String> text, Function<String, Optional<String>> save, Optional<BooleanSupplier> keep) {
        if (pager.isEmpty()) {
            return Wish.PRINT;
        }
        Menu then = new Menu(
                "What shall become of the plan?",
                List.of(),
                Stream.of(Wish.NOTHING, Wish.PRINT, Wish.SAVE, Wish.KEEP)
                        .filter(w -> w != Wish.KEEP || keep.isPresent())
                        .map(w -> new Menu.Option(w.name(), w.words))
                        .toList(),
                Optional.empty());
        Turn turn = pager.get()
                .show(
                        text,
                        then,
                        t -> t.picked(Wish.SAVE.name())
                                ? saved(pager.get(), save)
                                : !t.picked(Wish.KEEP.name())
                                        || keep.orElseThrow().getAsBoolean());
        return List.of(Wish.values()).stream()
                .filter(w -> turn.picked(w.name()))
                .findFirst()
                .orElse(Wish.LEAVE);
    }

    /** Asks for names until one serves; false if the person goes back. */
    private static boolean saved(ScreenPager pager, Function<String, Optional<String>> save) {
        String typed = "";
        Optional<String> again = Optional.empty();
        while (true) {
            Optional<String> name = pager.line(NAME, WHERE, "saves it", typed, again);
            if (name.isEmpty()) {
                return false;
            }
            typed = name.get();
            again = save.apply(typed);
            if (again.isEmpty()) {
                return true;
            }
        }
    }

    @Override
    public void close() {
        prompter.close();
    }
}
