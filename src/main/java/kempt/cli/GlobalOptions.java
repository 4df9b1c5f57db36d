package kempt.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
final class GlobalOptions {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "When something breaks in the program itself, show where. This may show what you typed.")
    boolean debug;

    @Option(
            names = "--checklists",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Use the checklists in this folder instead of the shipped ones.")
    Path checklists;

    @Option(
            names = "--linear",
            scope = ScopeType.INHERIT,
            description = "Plain numbered questions, no cursor movement: for screen readers and pipes.")
    boolean linear;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No bold and no faint letters. There are no colours; NO_COLOR does the same.")
    boolean noColor;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where your records are kept, also on a removable drive.")
    Path store;

    /** Whether letters are to be left as they are: asked for here, or by {@code NO_COLOR} with any value. */
    boolean plain(World world) {
        return noColor || !world.environment().getOrDefault("NO_COLOR", "").isEmpty();
    }

    @Mixin
    final StoreOptions passphrase = new StoreOptions();

    Optional<Path> store() {
        return Optional.ofNullable(store);
    }

    Optional<Path> checklists() {
        return Optional.ofNullable(checklists);
    }
}
