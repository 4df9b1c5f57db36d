package kempt.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kempt.checklist.ChecklistId;
import kempt.checklist.Depth;
import kempt.checklist.ItemId;
import kempt.yaml.Document;
import kempt.yaml.Limits;
import kempt.yaml.Node;
import kempt.yaml.Reading;
import kempt.yaml.Source;
import kempt.yaml.YamlReader;

/**
 * What someone decided that a sample person must and must not be asked: an {@code asked.yml}, written by hand.
 *
 * @param mustAsk items that are asked
 * @param mustNotAsk items that are not
 * @param mustNotOpen checklists of which nothing is asked
 */
record Fixture(List<ItemId> mustAsk, List<ItemId> mustNotAsk, List<ChecklistId> mustNotOpen) {
    private static final List<String> KEYS = List.of("must-ask", "must-not-ask", "must-not-open");

    static Map<Depth, Fixture> read(Path file) {
        Map<Depth, Fixture> all = new EnumMap<>(Depth.class);
        for (Node.Entry entry : entries(root(file))) {
            all.put(Depth.valueOf(entry.key().toUpperCase(Locale.ROOT)), one(file, entry));
        }
        return all;
    }

    private static Fixture one(Path file, Node.Entry depth) {
        List<String> unknown = entries(depth.value()).stream()
                .map(Node.Entry::key)
                .filter(k -> !KEYS.contains(k))
                .toList();
        if (!unknown.isEmpty()) {
            throw new AssertionError(file + ": " + depth.key() + " knows only " + KEYS + ", and not " + unknown);
        }
        return new Fixture(
                words(depth.value(), "must-ask").stream().map(ItemId::new).toList(),
                words(depth.value(), "must-not-ask").stream().map(ItemId::new).toList(),
                words(depth.value(), "must-not-open").stream()
                        .map(ChecklistId::new)
                        .toList());
    }

    private static Node root(Path file) {
        try {
            Reading<Document> reading =
                    new YamlReader(Limits.CHECKLIST, true).read(new Source(file.toString(), Files.readAllBytes(file)));
            return reading.value()
                    .orElseThrow(() -> new AssertionError(reading.problems().toString()))
                    .root();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<Node.Entry> entries(Node node) {
        return ((Node.Mapping) node).entries();
    }

    private static List<String> words(Node depth, String key) {
        List<String> words = new ArrayList<>();
        ((Node.Mapping) depth).get(key).ifPresent(list -> {
            for (Node item : ((Node.Sequence) list).items()) {
                words.add(((Node.Scalar) item).text());
            }
        });
        return words;
    }
}
