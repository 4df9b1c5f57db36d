package kempt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** One process at a time. The system lets go of the lock when its holder ends, however it ends: no lock is stale. */
final class StoreLock implements AutoCloseable {
    private final Optional<FileChannel> channel;

    private StoreLock(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /** For what nobody can write to, and where no lock can be taken. */
    static StoreLock none() {
        return new StoreLock(Optional.empty());
    }

    static StoreLock take(Folder store) throws IOException {
        Path file = store.path().resolve(Names.LOCK);
        if (store.has(Names.LOCK) && !store.isFile(Names.LOCK)) {
            throw new Folder.NotAFile(Names.LOCK);
        }
        Set<OpenOption> options =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = FileChannel.open(file, options, Modes.FILE.whenMade(store.path()));
        try {
            Modes.FILE.set(file);
            store.setTimes(file);
            if (locked(channel)) {
                return new StoreLock(Optional.of(channel));
            }
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
        channel.close();
        throw new StoreBusy(store.path());
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException gone) {
            // The lock goes with the process at the latest.
        }
    }
}
