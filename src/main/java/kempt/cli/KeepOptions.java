package kempt.cli;

import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.history.History;
import kempt.store.NoStore;
import kempt.store.Passphrase;
import kempt.store.Store;
import picocli.CommandLine.Mixin;
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

    @Mixin
    StoreOptions store;

    /** Opens the store where there is one, unless the person wants to go on without. */
    StoreKeeper keeper(World world, GlobalOptions globals, Catalogue catalogue, boolean asks) {
        StoreDoor door = new StoreDoor(world, globals, store);
        boolean may = keep == null ? asks && door.isPlaced() : keep;
        StoreKeeper keeper = new StoreKeeper(world, door, catalogue, may);
        if (!may) {
            return keeper;
        }
        if (door.exists()) {
            Optional<Store> open = door.open(ASK);
            if (open.isEmpty() && mustKeep()) {
                throw new NoPassphrase();
            }
            open.ifPresent(keeper::use);
        } else if (again) {
            throw new NoStore(door.folder().path());
        } else if (!asks) {
            Passphrase passphrase = door.passphraseGiven().orElseThrow(NoPassphrase::new);
            keeper.create(passphrase);
        }
        return keeper;
    }

    boolean mustKeep() {
        return again || Boolean.TRUE.equals(keep);
    }

    static History past(StoreKeeper keeper) {
        return keeper.store().map(StoreDoor::history).orElse(History.NONE);
    }
}
