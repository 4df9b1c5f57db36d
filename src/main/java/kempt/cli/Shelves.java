package kempt.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.checklist.ChecklistId;
import kempt.checklist.Ids;
import kempt.checklist.yaml.CatalogueReader;
import kempt.checklist.yaml.Shelf;
import kempt.checklist.yaml.Shipped;
import kempt.yaml.Reading;

/** Loads the checklists: those shipped, those of {@code --checklists}, and files named on the command line. */
final class Shelves {
    private final GlobalOptions globals;
    private final World world;

    Shelves(GlobalOptions globals, World world) {
        this.globals = globals;
        this.world = world;
    }

    /** A catalogue, and which of its checklists were named. */
    record Loaded(Catalogue catalogue, List<ChecklistId> named) {}

    /** All checklists. */
    Catalogue all() {
        return globals.checklists().isEmpty() ? Shipped.catalogue() : read(base());
    }

    /**
     * All checklists and the files among the names.
     *
     * @param names ids of checklists, or paths of files
     */
    Loaded with(List<String> names) {
        List<String> files = names.stream().filter(Shelves::isFile).toList();
        Shelf own = shelf(files);
        Catalogue catalogue = files.isEmpty() ? all() : read(base().and(own));
        List<ChecklistId> named = new ArrayList<>(own.checklists());
        for (String name : names) {
            if (!isFile(name)) {
                named.add(id(name, catalogue));
            }
        }
        return new Loaded(catalogue, named);
    }

    /** Files and folders alone. */
    Shelf shelf(List<String> paths) {
        Shelf shelf = Shelf.EMPTY;
        for (String path : paths) {
            Path place = world.folder().resolve(path);
            shelf = shelf.and(Files.isDirectory(place) ? folder(place, path) : Shelf.file(place, path, false));
        }
        return shelf;
    }

    private static Shelf folder(Path place, String name) {
        try {
            return Shelf.folder(place, name, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFile(String name) {
        return name.contains("/") || name.contains("\\") || name.endsWith(".yml") || name.endsWith(".yaml");
    }

    private static ChecklistId id(String name, Catalogue catalogue) {
        Optional<ChecklistId> id = Optional.of(name)
                .filter(Ids::isId)
                .map(ChecklistId::new)
                .filter(i -> catalogue.checklist(i).isPresent());
        return id.orElseThrow(() -> new UnknownWord(
                "checklist",
                name,
                catalogue.checklists().stream().map(c -> c.id().value()).toList()));
    }

    /** The checklists in use: those that kempt ships, or those of the folder that was named. */
    Shelf base() {
        Optional<Path> named = globals.checklists();
        if (named.isEmpty()) {
            return Shelf.shipped();
        }
        Path folder = world.folder().resolve(named.get());
        if (!Files.isDirectory(folder)) {
            throw new WrongSetting("--checklists", named.get().toString(), "a folder with checklists");
        }
        return folder(folder, named.get().toString());
    }

    private static Catalogue read(Shelf shelf) {
        Reading<Catalogue> reading = CatalogueReader.read(shelf);
        return reading.value().orElseThrow(() -> new FileProblems(reading.problems()));
    }
}
