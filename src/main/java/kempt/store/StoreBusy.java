package kempt.store;

import java.nio.file.Path;

/** Someone else has the store open. */
public final class StoreBusy extends StoreFailure {
    StoreBusy(Path folder) {
        super(folder, "store in use", null);
    }
}
