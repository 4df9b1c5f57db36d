package kempt.cli;

import java.nio.file.Path;
import java.util.Optional;
import kempt.store.StoreFolder;

/**
 * Where the store lies: {@code --store}, else the platform's place for what programs keep. {@code user.home} is not
 * asked: Java makes up a folder named "?" where there is none.
 */
final class StorePlace {
    private static final String NAME = "kempt";

    private final World world;
    private final GlobalOptions globals;

    StorePlace(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    StoreFolder folder() {
        return new StoreFolder(path(), world.clock());
    }

    boolean isKnown() {
        return globals.store().isPresent() || ofPlatform().isPresent();
    }

    Path path() {
        return globals.store()
                .map(world.folder()::resolve)
                .or(this::ofPlatform)
                .orElseThrow(() -> new WrongSetting("--store", "", "given: there is no home folder to keep things in"));
    }

    private Optional<Path> ofPlatform() {
        // An XDG path that is not absolute is to be ignored, says the XDG base directory specification.
        return folder("XDG_DATA_HOME")
                .or(() -> folder("LOCALAPPDATA"))
                .or(() -> folder("HOME").map(h -> h.resolve(".local").resolve("share")))
                .map(p -> p.resolve(NAME));
    }

    private Optional<Path> folder(String variable) {
        return Optional.ofNullable(world.environment().get(variable))
                .filter(v -> !v.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
