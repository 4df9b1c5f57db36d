package kempt.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.ChecklistId;
import kempt.checklist.Ids;
import kempt.checklist.yaml.CatalogueReader;
import kempt.checklist.yaml.Shelf;
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
        return read(base());
    }

    /**
     * All checklists and the files among the names.
     *
     * @param names ids of checklists, or paths of files
     */
    Loaded with(List<String> names) {
        List<Path> files = names.stream()
                .filter(Shelves::isFile)
                .map(world.folder()::resolve)
                .toList();
        Catalogue catalogue = read(files.isEmpty() ? base() : base().and(Shelf.files(files, false)));
        List<ChecklistId> named = new ArrayList<>();
        if (!files.isEmpty()) {
            List<ChecklistId> shipped =
                    read(base()).checklists().stream().map(Checklist::id).toList();
            catalogue.checklists().stream()
                    .map(Checklist::id)
                    .filter(id -> !shipped.contains(id))
                    .forEach(named::add);
        }
        for (String name : names) {
            if (!isFile(name)) {
                named.add(id(name, catalogue));
            }
        }
        return new Loaded(catalogue, named);
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

    private Shelf base() {
        Optional<Path> folder = globals.checklists().map(world.folder()::resolve);
        if (folder.isEmpty()) {
            return Shelf.shipped();
        }
        if (!Files.isDirectory(folder.get())) {
            throw new WrongSetting("--checklists", folder.get().toString(), "a folder with checklists");
        }
        try {
            return Shelf.folder(folder.get(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue read(Shelf shelf) {
        Reading<Catalogue> reading = CatalogueReader.read(shelf);
        return reading.value().orElseThrow(() -> new FileProblems(reading.problems()));
    }
}
