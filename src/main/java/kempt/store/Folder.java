package kempt.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One folder, in which files appear whole or not at all. A file is written under a passing name in the same folder,
 * flushed, and renamed; then the folder is flushed. No link is followed, here or on reading.
 */
final class Folder {
    private final Path path;
    private final Clock clock;

    Folder(Path path, Clock clock) {
        this.path = path;
        this.clock = clock;
    }

    Path path() {
        return path;
    }

    Clock clock() {
        return clock;
    }

    Folder sub(String name) {
        return new Folder(path.resolve(name), clock);
    }

    /** Puts the bytes under a name, in place of what was there; when it returns they are on the disk. */
    void write(String name, byte[] bytes, Modes modes) {
        change(() -> {
            Path passing = flushed(bytes, modes);
            try {
                Files.move(passing, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException refused) {
                Files.deleteIfExists(passing);
                throw refused;
            }
        });
    }

    /** The same under a fresh name, which is taken back when it may not last: nobody is told that it was kept. */
    void add(byte[] bytes, Modes modes) {
        String name = Names.random();
        try {
            write(name, bytes, modes);
        } catch (CannotWrite refused) {
            try {
                Files.deleteIfExists(path.resolve(name));
            } catch (IOException stays) {
                refused.addSuppressed(stays);
            }
            throw refused;
        }
    }

    void delete(List<String> names) {
        change(() -> {
            for (String name : names) {
                Files.deleteIfExists(path.resolve(name));
            }
        });
    }

    private void change(Unhurried.Work work) {
        try {
            Unhurried.run(work);
            Unhurried.run(this::flush);
        } catch (IOException refused) {
            throw CannotWrite.because(path, refused);
        }
    }

    /**
     * After a failed flush the system may have dropped what it held and call the next flush of the same file a success,
     * so that is not tried: there is one more try with a new file.
     */
    private Path flushed(byte[] bytes, Modes modes) throws IOException {
        try {
            return passing(bytes, modes);
        } catch (NotFlushed first) {
            return passing(bytes, modes);
        }
    }

    private Path passing(byte[] bytes, Modes modes) throws IOException {
        Path passing = path.resolve("." + Names.random());
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(passing, fresh, Modes.FILE.whenMade(path))) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            modes.set(passing);
            setTimes(passing);
            flush(channel);
            if (channel.size() != bytes.length) {
                throw new IOException("not all of it was written");
            }
            return passing;
        } catch (IOException refused) {
            Files.deleteIfExists(passing);
            throw refused;
        }
    }

    private static final class NotFlushed extends IOException {
        NotFlushed(IOException cause) {
            super(cause);
        }
    }

    private static void flush(FileChannel channel) throws NotFlushed {
        try {
            channel.force(true);
        } catch (IOException refused) {
            throw new NotFlushed(refused);
        }
    }

    /** Makes renames and removals in the folder last. Windows cannot and need not. */
    void flush() throws IOException {
        if (Modes.known(path)) {
            setTimes(path);
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Makes the folder itself last. The one above may not be ours to open; it is then left to the system. */
    void flushAbove() {
        Path above = path.getParent();
        try (FileChannel folder = FileChannel.open(above == null ? path : above, StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException refused) {
            return;
        }
    }

    /** Files show the day they were written and not the hour, which would tell when someone was up and at it. */
    void setTimes(Path place) {
        FileTime midnight =
                FileTime.from(LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
        try {
            Files.getFileAttributeView(place, BasicFileAttributeView.class).setTimes(midnight, midnight, null);
        } catch (IOException refused) {
            // Some drives keep their own times, and a folder that is not ours keeps its own. Saving comes first.
            return;
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws IOException also for what is no plain file, or longer than that
     */
    byte[] read(String name, int longest) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(name);
        }
        // Opening a pipe would wait for ever, so what it is must be known before.
        if (!isFile(name)) {
            throw new NotAFile(name);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new NotAFile(name);
            }
            return bytes;
        }
    }

    /** A link, a folder, a pipe or a flood stands where a file of ours should. */
    static final class NotAFile extends IOException {
        NotAFile(String name) {
            super(name);
        }
    }

    boolean isFile(String name) {
        return Files.isRegularFile(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    boolean has(String name) {
        return Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    boolean isFolder(String name) {
        return Files.isDirectory(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** In no order that means anything. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            stream.forEach(file -> names.add(file.getFileName().toString()));
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        return names;
    }

    /** Removes what writes that were cut off have left. Only whoever holds the lock may ask for it. */
    int sweep() {
        int swept = 0;
        try {
            for (String name : names()) {
                if (Names.isLeftover(name) && isFile(name)) {
                    Files.deleteIfExists(path.resolve(name));
                    swept++;
                }
            }
        } catch (IOException stays) {
            // It does no harm where it is, and the next start tries again.
            return swept;
        }
        return swept;
    }
}
