package kempt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kempt.store.Passphrase;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the passphrase comes from, if not from a person. It is never an argument, and never in the environment. */
final class StoreOptions {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "Take the passphrase from the first line of this file. For scripts: whoever reads the file can"
                            + " open the store.")
    Path file;

    @Option(
            names = "--passphrase-fd",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "Take the passphrase from this open file descriptor. For scripts.")
    Integer descriptor;

    /** The passphrase that was handed over, if one was. */
    Optional<Passphrase> given(World world) {
        if (file != null) {
            return Optional.of(read(world, "--passphrase-file", file));
        }
        return Optional.ofNullable(descriptor)
                .map(number -> read(world, "--passphrase-fd", Path.of("/dev/fd/" + number)));
    }

    /** @param option names where the file comes from, if it cannot be read */
    static Passphrase read(World world, String option, Path file) {
        try (InputStream in = Files.newInputStream(world.folder().resolve(file))) {
            return Passphrase.read(in);
        } catch (IOException e) {
            throw new WrongSetting(option, file.toString(), "something that can be read");
        }
    }
}
