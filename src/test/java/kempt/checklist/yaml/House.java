package kempt.checklist.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kempt.checklist.Catalogue;

/** The small catalogue of {@code src/test/resources/house}. */
public final class House {
    private static final Path FOLDER = Path.of("src/test/resources/house");

    private House() {}

    public static Shelf shelf() {
        try {
            return Shelf.folder(FOLDER, true);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static Catalogue catalogue() {
        return CatalogueReader.read(shelf()).value().orElseThrow();
    }
}
