package kempt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes a store. The key goes first, and the folder is flushed before anything else is touched: from then on what is
 * left is noise. Nothing is overwritten, since on the drives of today that is theatre (Wei and others, FAST 2011).
 */
final class Forgetting {
    private Forgetting() {}

    /** Returns what is not ours and was left. */
    static List<Path> everything(Folder store) throws IOException {
        store.delete(List.of(Names.IDENTITY));
        List<Path> left = new ArrayList<>();
        if (store.isFolder(Names.RECORDS)) {
            Folder records = store.sub(Names.RECORDS);
            records.sweep();
            records.delete(records.names().stream().filter(Names::isRecord).toList());
            left.addAll(in(records));
            removeIfEmpty(records);
        } else {
            store.delete(List.of(Names.RECORDS));
        }
        store.sweep();
        // The marker is last: while it is here, a second call finds what to do.
        store.delete(List.of(Names.DRAFT, Names.LOCK, Names.MARKER));
        left.addAll(in(store));
        left.remove(store.path().resolve(Names.RECORDS));
        return left;
    }

    private static List<Path> in(Folder folder) throws IOException {
        return folder.names().stream().map(folder.path()::resolve).toList();
    }

    /** What cannot be removed, such as the place where a drive is mounted, stays and is empty. */
    static void removeIfEmpty(Folder folder) {
        try {
            Files.delete(folder.path());
        } catch (IOException inUse) {
            return;
        }
        folder.flushAbove();
    }

    /** After a store could not be made: as if nothing had been tried. */
    static void unfinished(Folder store, boolean folderToo, Exception refused) {
        try {
            everything(store);
        } catch (IOException | StoreFailure stays) {
            refused.addSuppressed(stays);
        }
        if (folderToo) {
            removeIfEmpty(store);
        }
    }
}
