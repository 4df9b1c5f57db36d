package kempt.checklist.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kempt.checklist.Catalogue;
import kempt.yaml.Document;
import kempt.yaml.ProblemPrinter;
import kempt.yaml.Reading;
import kempt.yaml.Text;

/** Packs the checklists for the jar. The build calls it once; nothing else does. */
final class Packing {
    private Packing() {}

    /** Reads the folder that is the first argument and writes into the folder that is the second. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path packed = Files.createDirectories(Path.of(args[1]));
        Shelf shelf = Shelf.folder(folder, true);
        Reading<Catalogue> catalogue = CatalogueReader.read(shelf);
        if (!shelf.isWhole() || catalogue.value().isEmpty()) {
            throw new IllegalStateException(ProblemPrinter.print(catalogue.problems()));
        }
        List<Document> documents =
                shelf.documents().stream().map(d -> inside(folder, d)).toList();
        Files.write(
                packed.resolve(Shipped.CATALOGUE),
                Shipped.pack(catalogue.value().get()));
        Files.write(packed.resolve(Shipped.DOCUMENTS), Shipped.pack(documents));
    }

    /** The document, named as it lies in the folder. */
    private static Document inside(Path folder, Document document) {
        String name = folder.relativize(Path.of(document.name())).toString().replace('\\', '/');
        return new Document(new Text(name, ""), document.root(), true);
    }
}
