package kempt.cli;

import java.nio.file.Path;
import java.util.Optional;
import kempt.store.StoreFolder;
import kempt.text.Neutral;

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
        return globals.store().map(this::named).or(this::ofPlatform).orElseThrow(NoPlace::new);
    }

    /** An empty name would mean wherever the person happens to be. */
    private Path named(Path store) {
        if (store.toString().isEmpty()) {
            throw new WrongSetting("--store", "", "the name of a folder");
        }
        return world.folder().resolve(store);
    }

    /** A setting that looks as if it said where the store lies, and does not. */
    Optional<String> ignored() {
        return Optional.ofNullable(world.environment().get("XDG_DATA_HOME"))
                .filter(v -> !v.isEmpty() && globals.store().isEmpty())
                .filter(v -> folder("XDG_DATA_HOME").isEmpty())
                .map(v -> "XDG_DATA_HOME does not begin at the root, and is ignored: " + Neutral.line(v));
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
