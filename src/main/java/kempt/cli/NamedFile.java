package kempt.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes a file where a person said so: whole or not at all, readable by nobody else, and never over something that is
 * there already unless they said that too.
 */
final class NamedFile {
    private final Path file;
    private final boolean overwrite;

    NamedFile(World world, Path file, boolean overwrite) {
        this.file = world.folder().resolve(file);
        this.overwrite = overwrite;
    }

    /** Refuses at once what would be refused after an hour of questions. */
    void check() {
        if (Files.isDirectory(file)) {
            throw new CannotWrite(file, new IOException("it is a folder"));
        }
        if (!overwrite && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CannotWrite(file, new FileAlreadyExistsException(file.toString()));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotWrite(file, new IOException("there is no such folder"));
        }
    }

    /** Whether the other name leads to the same place. */
    boolean is(Path other) {
        try {
            return (Files.exists(other) && Files.exists(file))
                    ? Files.isSameFile(file, other)
                    : file.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize());
        } catch (IOException unknowable) {
            return false;
        }
    }

    void write(String text) {
        check();
        Path folder = file.toAbsolutePath().getParent();
        Path draft = folder.resolve("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()));
        try {
            try {
                fill(draft, text);
                if (overwrite) {
                    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.move(draft, file);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (UnsupportedOperationException e) {
            throw new CannotWrite(file, new IOException("this file system cannot do it", e));
        } catch (IOException e) {
            throw new CannotWrite(file, e);
        }
    }

    private static void fill(Path draft, String text) throws IOException {
        boolean posix = draft.getFileSystem().supportedFileAttributeViews().contains("posix");
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = posix
                ? FileChannel.open(
                        draft,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(draft, options)) {
            OutputStream out = Channels.newOutputStream(channel);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
        if (posix) {
            // The mask of the shell may have taken more away than is good: the person must be able to read it.
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
