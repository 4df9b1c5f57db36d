package kempt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import kempt.store.CannotWrite;
import kempt.store.Notice;
import kempt.store.Store;
import kempt.store.StoreFolder;
import kempt.store.Verification;
import kempt.text.Neutral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kempt store}: where the records lie, and what can be done with them as a whole. */
@Command(
        name = "store",
        description = "Where your records lie, and what can be done with them as a whole.",
        subcommands = {StorePassphraseCommand.class})
final class StoreCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Spec
    private CommandSpec spec;

    StoreCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        world.out().print(spec.commandLine().getUsageMessage());
        return ExitCode.DONE.code();
    }

    @Command(name = "where", description = "Print the folder. It need not exist yet.")
    int where() {
        StorePlace place = new StorePlace(world, globals);
        place.ignored().ifPresent(said -> world.err().println(world.name() + ": note: " + said));
        world.out().println(place.path());
        return ExitCode.DONE.code();
    }

    @Command(name = "verify", description = "Look at every file and say what is whole.")
    int verify() {
        return say(door().with(Store::verify));
    }

    @Command(
            name = "backup",
            description = "Copy the store, locked as it is, and look at every file of the copy. The same passphrase"
                    + " opens it.")
    int backup(
            @Parameters(
                            paramLabel = "DIR",
                            description = "A new folder for the copy. The folder around it must be there.")
                    Path target) {
        if (isSynchronised(target)) {
            note("this copy would go where things are carried to other machines, and perhaps to other people; it stays"
                    + " locked there, but its dates and sizes can be seen");
        }
        return say(copied(target, Store::backup));
    }

    @Command(
            name = "export",
            description =
                    "Write everything as plain JSON, for your own programs. It is NOT encrypted; beware of folders"
                            + " that are copied to other machines.")
    int export(
            @Parameters(
                            paramLabel = "DIR",
                            description = "A new folder for the files. The folder around it must be there.")
                    Path target) {
        boolean carried = isSynchronised(target);
        if (carried) {
            note("this is NOT encrypted, and goes where things are carried to other machines, and perhaps to other"
                    + " people: all that you told can be read there");
        }
        copied(target, (store, folder) -> {
            store.exportPlain(folder);
            return folder;
        });
        world.err().println("written, and not encrypted: " + Neutral.line(target.toString()));
        if (carried) {
            note("remove it from there as soon as you can; a folder that stays on this machine is better");
        }
        return ExitCode.DONE.code();
    }

    private <T> T copied(Path target, BiFunction<Store, Path, T> copying) {
        Path folder = world.folder().resolve(target);
        return door().with(store -> {
            try {
                return copying.apply(store, folder);
            } catch (CannotWrite refused) {
                throw new CannotCopy(folder.toAbsolutePath().normalize(), refused);
            }
        });
    }

    private boolean isSynchronised(Path target) {
        return Notice.about(world.folder().resolve(target)).contains(Notice.SYNCHRONISED);
    }

    private void note(String words) {
        world.err().println(world.name() + ": note: " + words);
    }

    @Command(
            name = "forget",
            description = "Remove everything that is kept, the key first. Copies and backups elsewhere stay.")
    int forget(@Option(names = "--yes", description = "Do not ask.") boolean yes) {
        StoreFolder folder = door().folder();
        String named = "'" + Neutral.line(folder.path().toString()) + "'";
        boolean sure = yes
                || world.person()
                        .line("Type \"forget\" to remove all that is kept in " + named + ": ")
                        .filter("forget"::equals)
                        .isPresent();
        if (!sure) {
            world.err().println("nothing was removed; --yes does it without asking");
            return ExitCode.WRONG_USE.code();
        }
        List<Path> left = folder.forget();
        world.err()
                .println("The key in " + named + " is removed, and then the rest. Copies and backups elsewhere stay. On"
                        + " most modern drives no program can be sure old data is gone.");
        left.forEach(p -> world.err().println("not ours, and left: " + Neutral.line(p.toString())));
        return ExitCode.DONE.code();
    }

    private StoreDoor door() {
        return new StoreDoor(world, globals);
    }

    private int say(Verification found) {
        world.out().println(found.records() + (found.records() == 1 ? " record is" : " records are") + " whole.");
        found.damaged().forEach(f -> world.out().println("does not open: " + f));
        found.unreadable().forEach(f -> world.out().println("the disk does not give back: " + f));
        if (!found.missing().isEmpty()) {
            world.out().println("missing: " + found.missing());
        }
        if (!found.twice().isEmpty()) {
            world.out().println("there twice: " + found.twice());
        }
        found.copies().forEach(f -> world.out().println("a second copy of a record, which harms nothing: " + f));
        if (found.leftovers() > 0) {
            world.out().println("left over from a write that was cut off, and removed: " + found.leftovers());
        }
        if (found.foreign() > 0) {
            world.out().println("files that are not ours, and left alone: " + found.foreign());
        }
        world.out().println("That the whole folder was put back to an older copy cannot be seen from inside.");
        return found.sound() ? ExitCode.DONE.code() : ExitCode.STORE_CLOSED.code();
    }
}
