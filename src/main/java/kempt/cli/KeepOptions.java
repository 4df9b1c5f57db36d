package kempt.cli;

import java.util.Optional;
import java.util.function.Function;
import kempt.checklist.Catalogue;
import kempt.history.History;
import kempt.store.NoStore;
import kempt.store.Store;
import picocli.CommandLine.Option;

/** Whether a sitting is kept, and how its store is opened. */
final class KeepOptions {
    private static final String ASK = "Passphrase (Enter alone goes on without what you kept): ";

    @Option(
            names = "--keep",
            negatable = true,
            description = "Keep the sitting, or not, without being asked. What is kept is encrypted.")
    Boolean keep;

    @Option(
            names = "--again",
            description = "Ask only what is due: what has aged, changed, or follows from something new.")
    boolean again;

    /** For a person: opens the store where there is one, unless they want to go on without. */
    StoreKeeper keeper(World world, GlobalOptions globals, Catalogue catalogue, Seat seat, boolean rehearses) {
        StoreDoor door = new StoreDoor(world, globals);
        boolean may = keep == null ? !rehearses && door.isPlaced() : keep;
        StoreKeeper keeper = new StoreKeeper(world, door, catalogue, may, mustKeep(), Optional.of(seat));
        if (may && !opened(door, keeper, seat::secret) && again) {
            throw new NoStore(door.folder().path());
        }
        return keeper;
    }

    /** For answers from a file: nothing is kept unless it was asked for. */
    StoreKeeper keeper(World world, GlobalOptions globals, Catalogue catalogue) {
        StoreDoor door = new StoreDoor(world, globals);
        boolean may = Boolean.TRUE.equals(keep);
        StoreKeeper keeper = new StoreKeeper(world, door, catalogue, may, may, Optional.empty());
        if (may && !opened(door, keeper, door::asked)) {
            if (again) {
                throw new NoStore(door.folder().path());
            }
            keeper.create(door.passphraseGiven().orElseThrow(NothingToLockWith::new));
        }
        return keeper;
    }

    /** Whether there is a store. */
    private boolean opened(StoreDoor door, StoreKeeper keeper, Function<String, Optional<char[]>> asked) {
        if (!door.exists()) {
            return false;
        }
        Optional<Store> open = door.open(mustKeep() ? StoreDoor.ASK : ASK, asked, !mustKeep());
        if (open.isEmpty() && mustKeep()) {
            throw new NoPassphrase();
        }
        open.ifPresent(keeper::use);
        return true;
    }

    boolean mustKeep() {
        return again || Boolean.TRUE.equals(keep);
    }

    static History past(StoreKeeper keeper) {
        return keeper.store().map(StoreDoor::history).orElse(History.NONE);
    }
}
