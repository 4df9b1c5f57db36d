package kempt.store;

import java.nio.file.Path;

/** The world said no. Carries facts; whoever shows them finds the words. Its message never quotes what was kept. */
public abstract sealed class StoreFailure extends RuntimeException permits NoStore, StoreBusy, CannotOpen, CannotWrite {
    private final transient Path folder;

    StoreFailure(Path folder, String fact, Throwable cause) {
        super(fact, cause);
        this.folder = folder;
    }

    /** Of the store, or of what was to be written beside it. */
    public Path folder() {
        return folder;
    }
}
