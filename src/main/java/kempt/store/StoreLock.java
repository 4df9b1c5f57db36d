package kempt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process at a time. The system lets go of the lock when its holder ends, however it ends: no lock is stale. */
final class StoreLock implements AutoCloseable {
    /**
     * What this process holds. The system keeps locks by process, and lets one go when the process closes the file,
     * even if it had opened it a second time only to find it locked.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Optional<FileChannel> channel;

    private StoreLock(Path file, Optional<FileChannel> channel) {
        this.file = file;
        this.channel = channel;
    }

    /** For what nobody can write to, and where no lock can be taken. */
    static StoreLock none(Folder store) {
        return new StoreLock(store.path().resolve(Names.LOCK), Optional.empty());
    }

    static StoreLock take(Folder store) throws IOException {
        Path file = store.path().resolve(Names.LOCK);
        if (!HELD.add(file)) {
            throw new StoreBusy(store.path());
        }
        StoreLock lock = null;
        try {
            lock = new StoreLock(file, Optional.of(locked(store, file)));
            return lock;
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
    }

    private static FileChannel locked(Folder store, Path file) throws IOException {
        if (store.has(Names.LOCK) && !store.isFile(Names.LOCK)) {
            throw new Folder.NotAFile(Names.LOCK);
        }
        Set<OpenOption> options =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = FileChannel.open(file, options, Modes.FILE.whenMade(store.path()));
        boolean held = false;
        try {
            Modes.FILE.set(file);
            store.setTimes(file);
            held = channel.tryLock() != null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        if (!held) {
            throw new StoreBusy(store.path());
        }
        return channel;
    }

    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
                HELD.remove(file);
            }
        } catch (IOException gone) {
            // The lock goes with the process at the latest.
        }
    }
}
