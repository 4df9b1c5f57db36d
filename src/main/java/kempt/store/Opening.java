package kempt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

/** The way from a closed folder to an open store. */
final class Opening {
    private Opening() {}

    static Store open(Premises premises, Passphrase passphrase) throws IOException {
        Folder folder = premises.folder();
        boolean readOnly = Files.getFileStore(folder.path()).isReadOnly();
        StoreLock lock = readOnly ? StoreLock.none(folder) : StoreLock.take(folder);
        try {
            Set<Notice> notices = readOnly ? premises.notices() : premises.tighten();
            if (readOnly) {
                notices.add(Notice.READ_ONLY);
            }
            return locked(folder, lock, passphrase, notices);
        } catch (IOException | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private static Store locked(Folder folder, StoreLock lock, Passphrase passphrase, Set<Notice> notices) {
        Marker marker = Marker.read(KeyFile.part(folder, Names.MARKER, Marker.LONGEST))
                .orElseThrow(() -> cannot(folder, CannotOpen.Why.PART_STRANGE, Names.MARKER));
        if (!folder.isFolder(Names.RECORDS)) {
            boolean other = folder.has(Names.RECORDS);
            throw cannot(folder, other ? CannotOpen.Why.PART_STRANGE : CannotOpen.Why.PART_MISSING, Names.RECORDS);
        }
        KeyFile.Unlocked unlocked = KeyFile.read(folder, passphrase);
        if (!unlocked.identity().store().equals(marker.store())) {
            throw cannot(folder, CannotOpen.Why.OTHER_STORE, Names.IDENTITY);
        }
        if (marker.newer()) {
            notices.add(Notice.NEWER_FORMAT);
        }
        Store store = new Store(folder, lock, unlocked, notices);
        store.tidy(passphrase);
        return store;
    }

    private static CannotOpen cannot(Folder folder, CannotOpen.Why why, String part) {
        return new CannotOpen(folder.path(), why, part, null);
    }
}
