package kempt.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** A folder in which there is a store, or may be one. Whatever goes wrong is a {@link StoreFailure}. */
public final class StoreFolder {
    private final Path path;
    private final Clock clock;

    /**
     * Looks at nothing yet.
     *
     * @param clock for the day that files show, and its zone
     */
    public StoreFolder(Path path, Clock clock) {
        this.path = path.toAbsolutePath();
        this.clock = clock;
    }

    /** As it was given; an open store tells where it really is. */
    public Path path() {
        return path;
    }

    /**
     * Whether there is a store, whole or not. An unfinished one, in which nothing was ever kept, is none.
     *
     * @throws CannotOpen when that cannot be known
     */
    public boolean exists() {
        try {
            return Premises.of(path, clock).hasStore();
        } catch (NoStore none) {
            return false;
        } catch (IOException refused) {
            throw new CannotOpen(path, CannotOpen.Why.UNREADABLE, Names.RECORDS, refused);
        }
    }

    /**
     * Makes a store and opens it. Neither an existing one nor a folder with other files in it is touched.
     *
     * @param passphrase stays the caller's to close
     */
    public Store create(Passphrase passphrase, WorkFactor workFactor) {
        boolean fresh = Files.notExists(path);
        try {
            Modes.makeFolders(path);
            Premises premises = Premises.of(path, clock);
            if (premises.hasStore() || premises.hasOthersFiles()) {
                throw new CannotWrite(path, CannotWrite.Why.IN_THE_WAY, null);
            }
            Set<Notice> notices = premises.tighten();
            StoreLock lock = StoreLock.take(premises.folder());
            try {
                Identity identity = make(premises.folder(), passphrase, workFactor);
                return new Store(premises.folder(), lock, new KeyFile.Unlocked(identity, workFactor), notices);
            } catch (IOException | StoreFailure refused) {
                Forgetting.unfinished(premises.folder(), fresh, refused);
                lock.close();
                throw refused;
            }
        } catch (NoSuchFileException nowhere) {
            throw new CannotWrite(path, fresh ? CannotWrite.Why.NOT_THERE : CannotWrite.Why.GONE, nowhere);
        } catch (IOException refused) {
            throw CannotWrite.because(path, refused);
        }
    }

    private static Identity make(Folder folder, Passphrase passphrase, WorkFactor workFactor) throws IOException {
        try {
            Identity identity = Identity.fresh(Names.random());
            Path records = folder.path().resolve(Names.RECORDS);
            Modes.makeFolders(records);
            folder.setTimes(records);
            KeyFile.write(folder, identity, passphrase, workFactor);
            folder.write(Names.MARKER, new Marker(Marker.FORMAT, identity.store()).text(), Modes.FILE);
            folder.flushAbove();
            return identity;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks a cipher", missing);
        }
    }

    /**
     * Opens the store, for this process alone. Where it cannot be written to, or was made by a later kempt, it is only
     * read.
     *
     * @param passphrase stays the caller's to close
     */
    public Store open(Passphrase passphrase) {
        try {
            Premises premises = Premises.of(path, clock);
            if (!premises.hasStore()) {
                throw new NoStore(path);
            }
            return Opening.open(premises, passphrase);
        } catch (Folder.NotAFile strange) {
            throw new CannotOpen(path, CannotOpen.Why.PART_STRANGE, strange.getMessage(), strange);
        } catch (AccessDeniedException refused) {
            throw new CannotOpen(path, CannotOpen.Why.NOT_ALLOWED, Names.LOCK, refused);
        } catch (IOException refused) {
            throw new CannotOpen(path, CannotOpen.Why.UNREADABLE, Names.LOCK, refused);
        }
    }

    /**
     * Removes the key first and then all the rest; needs no passphrase. Once the key is gone from the disk nothing here
     * opens again, and a second call ends what a first was kept from ending. Copies elsewhere stay as they are.
     *
     * @return what is not ours and was left
     */
    public List<Path> forget() {
        try {
            Premises premises = Premises.of(path, clock);
            if (!premises.hasAnyPart()) {
                throw new NoStore(path);
            }
            StoreLock lock = StoreLock.take(premises.folder());
            try {
                List<Path> left = Forgetting.everything(premises.folder());
                Forgetting.removeIfEmpty(premises.folder());
                return left;
            } finally {
                lock.close();
            }
        } catch (IOException refused) {
            throw CannotWrite.because(path, refused);
        }
    }
}
