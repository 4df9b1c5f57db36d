package kempt.checklist.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kempt.yaml.Document;
import kempt.yaml.Node;
import kempt.yaml.Packed;
import kempt.yaml.ProblemPrinter;

/** Packs the checklists for the jar. The build calls it once; nothing else does. */
final class Packing {
    private Packing() {}

    /** Reads the folder that is the first argument and writes the file that is the second. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path packed = Path.of(args[1]);
        Shelf shelf = Shelf.folder(folder, true);
        if (!shelf.isWhole()) {
            throw new IllegalStateException(ProblemPrinter.print(shelf.problems()));
        }
        Map<String, Node> documents = new LinkedHashMap<>();
        for (Document document : shelf.documents()) {
            String name = folder.relativize(Path.of(document.name())).toString().replace('\\', '/');
            documents.put(name, document.root());
        }
        Files.createDirectories(packed.getParent());
        Files.write(packed, Packed.write(documents));
    }
}
