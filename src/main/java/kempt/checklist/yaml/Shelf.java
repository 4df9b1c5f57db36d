package kempt.checklist.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kempt.yaml.Document;
import kempt.yaml.FileReader;
import kempt.yaml.Limits;
import kempt.yaml.Packed;
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

    private static final String PACKED = "/kempt/checklists.json";

    public static final Shelf EMPTY = new Shelf(List.of(), List.of());

    public Shelf {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * The YAML files of a folder and of its folders for risk, hygiene and response. The template is not one of them.
     */
    public static Shelf folder(Path folder, boolean ours) throws IOException {
        List<Path> files = new ArrayList<>(yaml(folder));
        files.removeIf(f -> f.getFileName().toString().equals("TEMPLATE.yml"));
        for (String inner : FOLDERS.stream().sorted().toList()) {
            if (Files.isDirectory(folder.resolve(inner))) {
                files.addAll(yaml(folder.resolve(inner)));
            }
        }
        return files(files, ours);
    }

    /** The files that kempt ships. */
    public static Shelf shipped() {
        try (InputStream packed = Shelf.class.getResourceAsStream(PACKED)) {
            if (packed == null) {
                throw new IllegalStateException("this build has no checklists in it");
            }
            return new Shelf(
                    Packed.read(packed.readAllBytes()).entrySet().stream()
                            .map(e -> new Document(new Text(e.getKey(), ""), e.getValue(), true))
                            .toList(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Shelf files(List<Path> files, boolean ours) {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        YamlReader reader = new YamlReader(Limits.CHECKLIST, ours);
        for (Path file : files) {
            Reading<Document> document = FileReader.read(file, Limits.CHECKLIST).then(reader::read);
            document.value().ifPresent(documents::add);
            problems.addAll(document.problems());
        }
        return new Shelf(documents, problems);
    }

    /** These files and those. */
    public Shelf and(Shelf other) {
        return new Shelf(
                Stream.concat(documents.stream(), other.documents.stream()).toList(),
                Stream.concat(problems.stream(), other.problems.stream()).toList());
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
