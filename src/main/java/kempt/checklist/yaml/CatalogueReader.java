package kempt.checklist.yaml;

import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.yaml.Reading;

/**
 * Reads a shelf of files into a catalogue, or says all that keeps it from being one. It looks at the format only; lint
 * looks further.
 */
public final class CatalogueReader {
    private CatalogueReader() {}

    /** The catalogue, unless there are errors. */
    public static Reading<Catalogue> read(Shelf shelf) {
        Gathering gathering = new Gathering(shelf);
        Optional<Catalogue> catalogue = new Binding(gathering).read();
        return catalogue.isPresent()
                ? Reading.of(catalogue.get(), gathering.found())
                : Reading.failed(gathering.found());
    }
}
