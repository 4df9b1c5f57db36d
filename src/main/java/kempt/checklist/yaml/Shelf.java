package kempt.checklist.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kempt.checklist.ChecklistId;
import kempt.checklist.Ids;
import kempt.yaml.Document;
import kempt.yaml.FileReader;
import kempt.yaml.Limits;
import kempt.yaml.Node;
import kempt.yaml.Problem;
import kempt.yaml.Reading;
import kempt.yaml.Text;
import kempt.yaml.YamlReader;

/**
 * Files that belong together, as far as they could be parsed.
 *
 * @param problems of those that could not, and warnings of those that could
 */
public record Shelf(List<Document> documents, List<Problem> problems) {
    private static final int MOST_FILES = 500;
    private static final Set<String> FOLDERS = Set.of("risk", "hygiene", "response");

    public static final Shelf EMPTY = new Shelf(List.of(), List.of());

    public Shelf {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** The checklists of a folder, named as its path is written. */
    public static Shelf folder(Path folder, boolean ours) throws IOException {
        return folder(folder, folder.toString(), ours);
    }

    /**
     * The YAML files of a folder and of its folders for risk, hygiene and response. The template is not one of them.
     *
     * @param name what the person calls the folder
     */
    public static Shelf folder(Path folder, String name, boolean ours) throws IOException {
        List<Path> files = new ArrayList<>(yaml(folder));
        files.removeIf(f -> f.getFileName().toString().equals("TEMPLATE.yml"));
        for (String inner : FOLDERS.stream().sorted().toList()) {
            if (Files.isDirectory(folder.resolve(inner))) {
                files.addAll(yaml(folder.resolve(inner)));
            }
        }
        Shelf shelf = EMPTY;
        for (Path file : files) {
            String inside = folder.relativize(file).toString();
            shelf = shelf.and(file(file, Path.of(name).resolve(inside).toString(), ours));
        }
        return shelf;
    }

    /** The files that kempt ships. */
    public static Shelf shipped() {
        return new Shelf(
                Shipped.documents().entrySet().stream()
                        .map(e -> new Document(new Text(e.getKey(), "", List.of()), e.getValue(), true))
                        .toList(),
                List.of());
    }

    /**
     * One file.
     *
     * @param name what the person calls it
     */
    public static Shelf file(Path file, String name, boolean ours) {
        Reading<Document> document =
                FileReader.read(file, name, Limits.CHECKLIST).then(new YamlReader(Limits.CHECKLIST, ours)::read);
        return new Shelf(document.soFar().stream().toList(), document.problems());
    }

    /** These files and those. */
    public Shelf and(Shelf other) {
        return new Shelf(
                Stream.concat(documents.stream(), other.documents.stream()).toList(),
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }

    /** The ids of the checklists among the files, as far as they have any. */
    public List<ChecklistId> checklists() {
        return documents.stream()
                .flatMap(d -> Claims.scalar(d, "checklist").stream())
                .map(Node.Scalar::text)
                .filter(Ids::isId)
                .map(ChecklistId::new)
                .toList();
    }

    /** Whether the files bring the numbers of the model with them, and so need no others. */
    public boolean standsAlone() {
        return !new Sorted(documents).get(Sorted.Sort.SCORING).isEmpty();
    }

    /** Whether every file could be parsed. */
    public boolean isWhole() {
        return problems.stream().noneMatch(Problem::isError);
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }
}
