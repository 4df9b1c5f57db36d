package kempt.checklist.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kempt.checklist.Catalogue;

/** The small catalogue of {@code src/test/resources/house}. */
public final class House {
    private static final Shelf SHELF = read(Path.of("src/test/resources/house"));

    private House() {}

    public static Shelf shelf() {
        return SHELF;
    }

    public static Catalogue catalogue() {
        return CatalogueReader.read(SHELF).value().orElseThrow();
    }

    private static Shelf read(Path folder) {
        try {
            return Shelf.folder(folder, true);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
