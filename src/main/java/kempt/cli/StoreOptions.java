package kempt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kempt.store.Passphrase;
import picocli.CommandLine.Option;

/** Where the passphrase comes from, if not from a person. It is never an argument, and never in the environment. */
final class StoreOptions {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "Take the passphrase from the first line of this file. For scripts: whoever reads the file can"
                            + " open the store.")
    Path file;

    @Option(
            names = "--passphrase-fd",
            paramLabel = "N",
            description = "Take the passphrase from this open file descriptor. For scripts.")
    Integer descriptor;

    /** The passphrase that was handed over, if one was. */
    Optional<Passphrase> given(World world) {
        if (file == null && descriptor == null) {
            return Optional.empty();
        }
        Path from = file != null ? world.folder().resolve(file) : Path.of("/dev/fd/" + descriptor);
        try (InputStream in = Files.newInputStream(from)) {
            return Optional.of(Passphrase.read(in));
        } catch (IOException e) {
            throw new WrongSetting(
                    file != null ? "--passphrase-file" : "--passphrase-fd",
                    file != null ? file.toString() : descriptor.toString(),
                    "something that can be read");
        }
    }
}
