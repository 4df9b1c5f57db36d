package kempt.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kempt.answer.Ageing;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.checklist.ItemId;
import kempt.history.RecordJson;
import kempt.history.Run;
import kempt.interview.Menu;
import kempt.interview.Prompter;
import kempt.interview.Turn;
import kempt.sitting.Keeper;
import kempt.store.CannotWrite;
import kempt.store.Passphrase;
import kempt.store.Store;
import kempt.store.WorkFactor;

/** Keeps a sitting in the store: each answer before the next question, and the whole when it is done. */
final class StoreKeeper implements Keeper, AutoCloseable {
    private static final String AGAIN = "again";
    private static final long MIB = 1 << 20;

    private final World world;
    private final StoreDoor door;
    private final Catalogue catalogue;
    private final boolean offered;
    private final boolean wanted;
    private final Optional<Seat> seat;
    private Optional<Store> store = Optional.empty();
    private Optional<Run> whole = Optional.empty();
    private boolean again;
    private Optional<RecordJson.Scope> scope = Optional.empty();
    private volatile AnswerSheet latest = AnswerSheet.EMPTY;

    /**
     * @param offered whether a person may be asked to keep
     * @param wanted whether keeping was asked for when kempt was started
     * @param seat where the person sits, if anyone is asked
     */
    StoreKeeper(
            World world, StoreDoor door, Catalogue catalogue, boolean offered, boolean wanted, Optional<Seat> seat) {
        this.world = world;
        this.door = door;
        this.catalogue = catalogue;
        this.offered = offered;
        this.wanted = wanted;
        this.seat = seat;
    }

    /** From now on this store is written to. */
    void use(Store open) {
        store = Optional.of(open);
        seat.ifPresentOrElse(s -> s.tell(open.notices()), () -> StoreNotices.tell(open.notices(), world));
    }

    /**
     * What is kept from now on belongs to this sitting.
     *
     * @param isAgain whether it is done again
     * @param asks how much it asks
     */
    void sits(boolean isAgain, RecordJson.Scope asks) {
        again = isAgain;
        scope = Optional.of(asks);
    }

    Optional<Store> store() {
        return store;
    }

    @Override
    public boolean isOffered() {
        return offered && !door.exists();
    }

    @Override
    public boolean isWanted() {
        return wanted && isOffered() && !isKeeping();
    }

    @Override
    public boolean isKeeping() {
        return store.isPresent();
    }

    @Override
    public Turn begin(Prompter prompter) {
        Optional<Passphrase> given = door.passphraseGiven();
        return given.isPresent()
                ? create(given.get(), prompter)
                : new PassphraseChoice(world, prompter).ask(passphrase -> create(passphrase, prompter));
    }

    /** A place where nothing can be kept must not end a sitting: what was told so far is only in memory. */
    private Turn create(Passphrase passphrase, Prompter prompter) {
        try {
            create(passphrase);
            return new Turn.Picked(Menu.GO_ON);
        } catch (CannotWrite refused) {
            if (!world.tty().in()) {
                throw refused;
            }
            return prompter.choose(
                    Menu.page("Nothing is kept", List.of(reason(refused), "What you said is still here.")));
        }
    }

    /** A new store under this passphrase, which is wiped. */
    void create(Passphrase passphrase) {
        try (passphrase) {
            boolean small = Runtime.getRuntime().maxMemory() < (WorkFactor.STANDARD.mebibytes() + 64) * MIB;
            use(door.folder().create(passphrase, small ? WorkFactor.SMALL : WorkFactor.STANDARD));
        }
    }

    /** What was said so far, kept or not. */
    AnswerSheet latest() {
        return latest;
    }

    @Override
    public void keep(AnswerSheet sheet, Set<ItemId> seen) {
        latest = sheet;
        LocalDate today = world.today();
        persist(s -> s.saveDraft(RecordJson.write(
                new RecordJson.Draft(today, Ageing.dated(sheet, catalogue, today), seen, again, scope))));
    }

    /** A sitting that was left in the middle, if there is one. */
    Optional<RecordJson.Draft> draft() {
        return store.flatMap(StoreDoor::draft);
    }

    /** The sitting is over: one record, and no draft any more. Answers from a file are no end of what was begun. */
    void finish(Run run) {
        whole = Optional.of(run);
        persist(s -> {
            byte[] record = RecordJson.write(run);
            if (seat.isPresent()) {
                s.finish(record);
            } else {
                s.append(record);
            }
        });
    }

    /** The sitting is over and was not kept, and the person wants that now. Whether it is. */
    boolean keepWhole(Prompter prompter) {
        begin(prompter);
        whole.ifPresent(this::finish);
        if (isKeeping()) {
            prompter.choose(Menu.page(
                    "It is kept",
                    List.of("'" + world.name() + " plan' shows the plan again, and asks for your passphrase.")));
        }
        return isKeeping();
    }

    /**
     * Tries until it is on disk, or the person would rather go on without: what they said is in memory all the time.
     */
    private void persist(Consumer<Store> write) {
        boolean open = isKeeping();
        while (open) {
            try {
                write.accept(store.orElseThrow());
                return;
            } catch (CannotWrite refused) {
                open = triesAgain(refused);
            }
        }
        close();
        store = Optional.empty();
    }

    private boolean triesAgain(CannotWrite refused) {
        if (seat.isEmpty() || !world.tty().in()) {
            throw refused;
        }
        Turn turn = seat.get()
                .prompter()
                .choose(new Menu(
                        "This did not save",
                        List.of(reason(refused), "What you said is still here, and what was kept before is as it was."),
                        List.of(
                                new Menu.Option(AGAIN, "Try once more"),
                                new Menu.Option(Menu.GO_ON, "Go on, and keep nothing more of this")),
                        Optional.empty()));
        return turn.picked(AGAIN) || turn == Turn.Way.BACK;
    }

    private static String reason(CannotWrite refused) {
        String why = StoreWords.cannotWrite(refused.why());
        return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".";
    }

    @Override
    public void close() {
        store.ifPresent(Store::close);
    }
}
