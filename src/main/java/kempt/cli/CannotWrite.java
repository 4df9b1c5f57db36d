package kempt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the person named could not be written. Nothing half is left. */
final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    CannotWrite(Path file, IOException cause) {
        super(cause);
        this.file = file;
    }

    Path file() {
        return file;
    }

    boolean isFolder() {
        return Files.isDirectory(file);
    }

    boolean lacksFolder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || !Files.isDirectory(folder);
    }
}
