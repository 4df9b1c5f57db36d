package kempt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kempt.store.Passphrase;
import kempt.store.Store;
import kempt.store.Weakness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kempt store passphrase}: another passphrase, and if need be another key. */
@Command(
        name = "passphrase",
        description = {
            "Change the passphrase.",
            "An old copy of the store still opens with the old one; if someone may know it, --new-keys locks every file anew."
        })
final class StorePassphraseCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", description = "For scripts: the new one, in a file.")
    Path next;

    @Option(names = "--new-keys", description = "Lock every file anew, under another key.")
    boolean newKeys;

    StorePassphraseCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        StoreDoor door = new StoreDoor(world, globals);
        return door.with(open -> change(open, door));
    }

    private int change(Store open, StoreDoor door) {
        try (Passphrase passphrase = chosen(door)) {
            Set<Weakness> wrong = Weakness.of(passphrase, List.of());
            if (!wrong.isEmpty()) {
                throw new WeakPassphrase(wrong);
            }
            boolean renewed = true;
            if (newKeys) {
                renewed = open.newKeys(passphrase, open.workFactor());
            } else {
                open.changePassphrase(passphrase, open.workFactor());
            }
            world.err().println("The passphrase is changed. Older copies still open with the old one.");
            if (!renewed) {
                world.err().println("Some files still take the old key; the next opening goes on with it.");
            }
            return ExitCode.DONE.code();
        }
    }

    private Passphrase chosen(StoreDoor door) {
        return Optional.ofNullable(next)
                .map(file -> StoreOptions.read(world, "--new-passphrase-file", file))
                .or(() -> typed(door))
                .orElseThrow(NoPassphrase::new);
    }

    private Optional<Passphrase> typed(StoreDoor door) {
        Optional<Passphrase> first =
                door.asked("The new passphrase, 15 characters or more: ").map(Passphrase::of);
        Optional<Passphrase> again = door.asked("Once more: ").map(Passphrase::of);
        boolean same = first.isPresent() && again.isPresent() && first.get().matches(again.get());
        again.ifPresent(Passphrase::close);
        if (first.isPresent() && !same) {
            first.get().close();
            world.err().println("The two were not the same; nothing is changed.");
        }
        return same ? first : Optional.empty();
    }
}
