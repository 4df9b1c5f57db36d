package kempt.checklist.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kempt.yaml.Document;
import kempt.yaml.Limits;
import kempt.yaml.Node;
import kempt.yaml.Problem;
import kempt.yaml.ProblemPrinter;
import kempt.yaml.Source;
import kempt.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** The template says what the code does: it lints clean, and has every key that the readers know. */
class TemplateTest {
    private static final Path CHECKLISTS = Path.of("checklists");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<Document> parts = parts();

    @Test
    void the_template_and_its_parts_in_comments_lint_clean() throws IOException {
        Shelf template = new Shelf(parts, List.of());

        List<Problem> problems =
                Lint.check(template, Shelf.folder(CHECKLISTS, true), TODAY).problems();

        assertThat(ProblemPrinter.print(problems)).isEmpty();
    }

    @Test
    void every_key_that_is_read_is_in_the_template() {
        Set<String> keys = new TreeSet<>();
        parts.forEach(part -> collect(part.root(), keys));

        assertThat(keys)
                .contains("checklist", "kind", "edition", "domain", "title", "about", "reviewed", "sections")
                .contains("intensity", "content-note", "only-if", "items")
                .contains("id", "type", "ask", "because", "choices", "weight", "ages", "where", "also-in", "was")
                .contains("guards", "means", "every")
                .contains(ItemReader.EFFECTS)
                .contains(ItemReader.RESPONDING)
                .contains(ItemReader.ASKING)
                .contains(ItemReader.ADVISING);
    }

    private static void collect(Node root, Set<String> keys) {
        if (root instanceof Node.Mapping table) {
            table.entries().forEach(e -> {
                keys.add(e.key());
                collect(e.value(), keys);
            });
        } else if (root instanceof Node.Sequence list) {
            list.items().forEach(n -> collect(n, keys));
        }
    }

    /** The file itself, and each checklist that stands in its comments. */
    private static List<Document> parts() {
        try {
            String template = Files.readString(CHECKLISTS.resolve("TEMPLATE.yml"));
            List<String> texts = new ArrayList<>(List.of(template));
            for (String line : template.lines().filter(l -> l.startsWith("# ")).toList()) {
                if (line.startsWith("# checklist:")) {
                    texts.add("");
                }
                boolean yaml = line.matches("# ( *)(- )?[a-z-]+:.*|# sections:");
                if (texts.size() > 1 && yaml) {
                    texts.add(texts.remove(texts.size() - 1) + line.substring(2) + "\n");
                }
            }
            YamlReader reader = new YamlReader(Limits.CHECKLIST, false);
            return Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                    .map(i -> reader.read(new Source(
                                    "TEMPLATE-" + i + ".yml", texts.get(i).getBytes(StandardCharsets.UTF_8)))
                            .value()
                            .orElseThrow())
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
