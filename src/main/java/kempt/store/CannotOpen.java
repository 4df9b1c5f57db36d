package kempt.store;

import java.nio.file.Path;

/** There is a store, or something like it, and it does not open. It is never taken for an empty place. */
public final class CannotOpen extends StoreFailure {

    public enum Why {
        /** A wrong passphrase, or damage to the sealed key: the two look alike. */
        SEALED,
        /** A part is not there, or is empty. */
        PART_MISSING,
        /** A part is not what it should be: other contents, a link, a folder where a file should be. */
        PART_STRANGE,
        /** Where the store should be is something that is no folder. */
        NOT_A_FOLDER,
        /** The key opens, but it is the key of another store. */
        OTHER_STORE,
        /** The folder belongs to another account. */
        NOT_YOURS,
        /** This account may not look into it. */
        NOT_ALLOWED,
        /** The disk does not give it back. */
        UNREADABLE,
        /** The sealed key asks for more work than any store of ours: planted, perhaps. */
        TOO_COSTLY,
        /** Java was given too little memory for the work factor of this store. */
        NOT_ENOUGH_MEMORY
    }

    private final Why why;
    private final String part;

    CannotOpen(Path folder, Why why, String part, Throwable cause) {
        super(folder, why + " " + part, cause);
        this.why = why;
        this.part = part;
    }

    public Why why() {
        return why;
    }

    /** Which of the names in the folder; empty for the folder itself. */
    public String part() {
        return part;
    }
}
