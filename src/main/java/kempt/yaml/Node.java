package kempt.yaml;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML or JSON document that remembers where it stood. */
public sealed interface Node {
    Mark mark();

    /** A single value, always as the text that was written: {@code yes} stays {@code yes}. */
    record Scalar(Mark mark, String text) implements Node {}

    record Sequence(Mark mark, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order of the file; never twice the same. */
    record Mapping(Mark mark, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    record Entry(Mark keyMark, String key, Node value) {}
}
