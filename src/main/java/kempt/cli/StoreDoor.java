package kempt.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kempt.history.History;
import kempt.history.RecordJson;
import kempt.interview.terminal.Session;
import kempt.plan.Mark;
import kempt.store.CannotOpen;
import kempt.store.Kept;
import kempt.store.NoStore;
import kempt.store.Passphrase;
import kempt.store.Store;
import kempt.store.StoreFolder;

/** Opens the store: asks for the passphrase, says what should be known about the place, and closes it again. */
final class StoreDoor {
    static final String ASK = "Passphrase (Enter alone stops): ";
    private static final String CLOSED = "That did not open it. ";

    private final World world;
    private final GlobalOptions globals;
    private final StorePlace place;

    StoreDoor(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
        this.place = new StorePlace(world, globals);
    }

    StoreFolder folder() {
        return place.folder();
    }

    /** Whether there is a place where a store could be. */
    boolean isPlaced() {
        return place.isKnown();
    }

    /** Whether there is a store where one would be looked for; where there is no place for one, there is none. */
    boolean isKept() {
        return place.isKnown() && exists();
    }

    boolean exists() {
        return folder().exists();
    }

    /** What is kept; nothing if there is no store. */
    Optional<History> history() {
        return exists() ? Optional.of(with(StoreDoor::history)) : Optional.empty();
    }

    static History history(Store store) {
        List<byte[]> records = store.read().records().stream().map(Kept::json).toList();
        return RecordJson.history(records);
    }

    /** A sitting that was left in the middle, if there is one. */
    static Optional<RecordJson.Draft> draft(Store store) {
        return store.draft().map(RecordJson::draft);
    }

    /** Notes something about the plan, if there is something to note, and says whether there was. */
    boolean note(Function<Store, Optional<Mark>> mark) {
        return with(store -> {
            Optional<Mark> noted = mark.apply(store);
            noted.ifPresent(m -> store.append(RecordJson.write(m)));
            return noted.isPresent();
        });
    }

    /** Does this with the open store. */
    <T> T with(Function<Store, T> work) {
        try (Store store = open(ASK, this::asked, false).orElseThrow(NoPassphrase::new)) {
            StoreNotices.tell(store.notices(), world);
            return work.apply(store);
        }
    }

    /**
     * The open store; empty if the person gave no passphrase. One that was handed over has one try. A person may have
     * mistyped it, so they are asked again: thrown out, they would type it once more into the shell, for all to see.
     *
     * @param asked asks for it, if it was not handed over
     * @param without whether it is fine to do without what is kept, also after a try
     * @throws CannotOpen also if the person gives up
     */
    Optional<Store> open(String ask, Function<String, Optional<char[]>> asked, boolean without) {
        StoreFolder folder = folder();
        if (!folder.exists()) {
            throw new NoStore(folder.path());
        }
        Optional<Passphrase> given = passphraseGiven();
        if (given.isPresent()) {
            return Optional.of(opened(folder, given.get()));
        }
        Optional<char[]> typed = asked.apply(ask);
        while (typed.isPresent()) {
            try {
                return Optional.of(opened(folder, Passphrase.of(typed.get())));
            } catch (CannotOpen closed) {
                typed = closed.why() == CannotOpen.Why.SEALED ? asked.apply(CLOSED + ask) : Optional.empty();
                if (typed.isEmpty() && !(without && closed.why() == CannotOpen.Why.SEALED)) {
                    throw closed;
                }
            }
        }
        return Optional.empty();
    }

    private static Store opened(StoreFolder folder, Passphrase passphrase) {
        try (passphrase) {
            return folder.open(passphrase);
        }
    }

    Optional<Passphrase> passphraseGiven() {
        return globals.passphrase.given(world);
    }

    /**
     * Something that is not shown while it is typed; empty if nobody can be asked, or nothing was typed. It is asked on
     * the full screen where there is one, so that not even the question stays in the terminal.
     *
     * @throws Interrupted if the person left
     */
    Optional<char[]> asked(String ask) {
        try (Session screen = Seat.screen(world, globals).orElse(null)) {
            if (screen == null) {
                return world.person().secret(ask);
            }
            char[] typed = screen.secret(ask);
            if (screen.left()) {
                throw new Interrupted();
            }
            return Optional.of(typed).filter(t -> t.length > 0);
        }
    }
}
