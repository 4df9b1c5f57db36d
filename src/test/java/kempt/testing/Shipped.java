package kempt.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kempt.checklist.Catalogue;
import kempt.checklist.Scoring;
import kempt.checklist.yaml.CatalogueReader;
import kempt.checklist.yaml.Shelf;

/** What kempt ships, read once: the numbers that tests count with are those that people get. */
public final class Shipped {
    private static final Catalogue CATALOGUE = read();

    private Shipped() {}

    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    public static Scoring scoring() {
        return CATALOGUE.scoring();
    }

    private static Catalogue read() {
        try {
            return CatalogueReader.read(Shelf.folder(Path.of("checklists"), true))
                    .value()
                    .orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
