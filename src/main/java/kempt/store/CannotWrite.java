package kempt.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What was to be kept is not on the disk. What was there before is as it was. */
public final class CannotWrite extends StoreFailure {

    public enum Why {
        /** The disk is full, or the space that this account may use. */
        FULL,
        /** The disk has space, but takes no further file. */
        NO_MORE_FILES,
        /** The disk cannot be written to at all. */
        READ_ONLY,
        /** This account may not write there. */
        NOT_ALLOWED,
        /** The folder is no longer there: removed, or the drive was pulled out. */
        GONE,
        /** The folder that it is to be made in was never there, or the drive is not plugged in. */
        NOT_THERE,
        /** Something is already there under that name. */
        IN_THE_WAY,
        /** A later kempt made this store; this one only reads it. */
        NEWER_FORMAT,
        /** Java was given too little memory for the work factor. */
        NOT_ENOUGH_MEMORY,
        /** Anything else that the disk or the system reports. */
        FAULT
    }

    private static final long ROOM_FOR_ONE_MORE = 64 * 1024;

    private final Why why;

    CannotWrite(Path folder, Why why, Throwable cause) {
        super(folder, why.toString(), cause);
        this.why = why;
    }

    static CannotWrite because(Path folder, IOException refused) {
        return new CannotWrite(folder, why(folder, refused), refused);
    }

    public Why why() {
        return why;
    }

    private static Why why(Path folder, IOException refused) {
        if (refused instanceof FileAlreadyExistsException) {
            return Why.IN_THE_WAY;
        }
        try {
            if (refused instanceof NoSuchFileException) {
                return Why.GONE;
            }
            FileStore disk = Files.getFileStore(nearest(folder));
            if (disk.isReadOnly()) {
                return Why.READ_ONLY;
            }
            if (refused instanceof AccessDeniedException) {
                return Why.NOT_ALLOWED;
            }
            return why(disk, String.valueOf(refused.getMessage()));
        } catch (IOException unknowable) {
            return Why.FAULT;
        }
    }

    /** The folder itself, or, while it is not made yet, the one that it is to be made in. */
    private static Path nearest(Path folder) {
        Path place = folder;
        while (place.getParent() != null && !Files.exists(place)) {
            place = place.getParent();
        }
        return place;
    }

    /** Java hands on the system's words, which may be translated: the space that is left is asked first. */
    private static Why why(FileStore disk, String words) throws IOException {
        if (disk.getUsableSpace() < ROOM_FOR_ONE_MORE || words.contains("quota")) {
            return Why.FULL;
        }
        if (words.contains("No space left")) {
            return Why.NO_MORE_FILES;
        }
        return words.contains("not permitted") ? Why.NOT_ALLOWED : Why.FAULT;
    }
}
