package kempt.store;

import java.nio.file.Path;

/** There is no store in that folder. */
public final class NoStore extends StoreFailure {
    public NoStore(Path folder) {
        super(folder, "no store", null);
    }
}
