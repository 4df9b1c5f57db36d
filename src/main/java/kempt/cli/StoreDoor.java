package kempt.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kempt.history.History;
import kempt.history.RecordJson;
import kempt.plan.Mark;
import kempt.store.Kept;
import kempt.store.NoStore;
import kempt.store.Passphrase;
import kempt.store.Store;
import kempt.store.StoreFolder;

/** Opens the store: asks for the passphrase, says what should be known about the place, and closes it again. */
final class StoreDoor {
    private static final String ASK = "Passphrase: ";

    private final World world;
    private final StorePlace place;
    private final StoreOptions options;

    StoreDoor(World world, GlobalOptions globals, StoreOptions options) {
        this.world = world;
        this.place = new StorePlace(world, globals);
        this.options = options;
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

    /** Notes something about the plan. */
    void note(Mark mark) {
        with(store -> store.append(RecordJson.write(mark)));
    }

    /** Does this with the open store. */
    <T> T with(Function<Store, T> work) {
        try (Store store = open(ASK).orElseThrow(NoPassphrase::new)) {
            return work.apply(store);
        }
    }

    /** The open store; empty if the person gave no passphrase. */
    Optional<Store> open(String ask) {
        StoreFolder folder = folder();
        if (!folder.exists()) {
            throw new NoStore(folder.path());
        }
        try (Passphrase passphrase = passphrase(ask).orElse(null)) {
            if (passphrase == null) {
                return Optional.empty();
            }
            Store store = folder.open(passphrase);
            StoreNotices.tell(store.notices(), world);
            return Optional.of(store);
        }
    }

    Optional<Passphrase> passphraseGiven() {
        return options.given(world);
    }

    Optional<Passphrase> passphrase(String ask) {
        return options.given(world).or(() -> world.person().secret(ask).map(Passphrase::of));
    }
}
