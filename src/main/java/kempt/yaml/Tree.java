package kempt.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grows nodes from the outside in, as a parser comes upon them, without recursion. */
final class Tree {
    private final int depth;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();

    Tree(int depth) {
        this.depth = depth;
    }

    /** A list or a table whose end has not been seen. */
    private static final class Open {
        final Mark mark;
        final boolean mapping;
        final List<Node> items = new ArrayList<>();
        final List<Node.Entry> entries = new ArrayList<>();
        final Map<String, Mark> seen = new LinkedHashMap<>();
        Optional<Node.Scalar> key = Optional.empty();
        boolean again;

        Open(Mark mark, boolean mapping) {
            this.mark = mark;
            this.mapping = mapping;
        }

        Node close() {
            return mapping ? new Node.Mapping(mark, entries) : new Node.Sequence(mark, items);
        }
    }

    /** The finished tree; empty until then. */
    Optional<Node> root() {
        return root;
    }

    boolean isFull() {
        return open.size() >= depth;
    }

    /** Whether what comes next is a key. */
    boolean wantsKey() {
        return !open.isEmpty() && open.peek().mapping && open.peek().key.isEmpty();
    }

    void open(Mark mark, boolean mapping) {
        open.push(new Open(mark, mapping));
    }

    void close() {
        add(open.pop().close());
    }

    /**
     * Takes the scalar as the key of what comes next; answers where the same key stood before, if it did. What comes
     * next is then left out, so that all else can still be looked at.
     */
    Optional<Mark> key(Node.Scalar key, String comparable) {
        Open mapping = open.element();
        mapping.key = Optional.of(key);
        Optional<Mark> first = Optional.ofNullable(mapping.seen.putIfAbsent(comparable, key.mark()));
        mapping.again = first.isPresent();
        return first;
    }

    void add(Node node) {
        Open parent = open.peek();
        if (parent == null) {
            root = Optional.of(node);
        } else if (!parent.mapping) {
            parent.items.add(node);
        } else {
            Node.Scalar key = parent.key.orElseThrow();
            if (!parent.again) {
                parent.entries.add(new Node.Entry(key.mark(), key.text(), node));
            }
            parent.key = Optional.empty();
        }
    }
}
