package kempt.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML 1.2 file into nodes that remember where they stood. Every scalar is text as it was written. Anchors,
 * aliases, tags, merge keys, directives, second documents and duplicate keys are refused where they stand.
 *
 * <p>It works on the parser's events, of which there are never more than the file has bytes; nothing is recursive, so
 * that no file can exhaust the stack. Jackson's parser was tried and left: it tells neither anchors nor where a scalar
 * ends, and wraps this same one.
 */
public final class YamlReader {
    private final Limits limits;
    private final boolean ours;

    /** @param ours whether the files are those that kempt ships */
    public YamlReader(Limits limits, boolean ours) {
        this.limits = limits;
        this.ours = ours;
    }

    public Reading<Document> read(Source source) {
        return new Decoder(source, limits, ours).decode().then(this::parse);
    }

    private Reading<Document> parse(Text text) {
        Problems problems = new Problems(text, ours);
        Tree tree = new Tree(limits.depth());
        Events events = new Events(text, limits, tree, problems);
        try {
            for (Event event : new Parse(settings()).parseString(text.content())) {
                if (!events.take(event)) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException error) {
            new Dialect(text, events.lastQuoted(), problems).translate(error);
        } catch (YamlEngineException error) {
            problems.report(text.mark(1, 1, 1), SyntaxRule.NOT_YAML);
        }
        if (tree.root().isEmpty() && problems.errors() == 0) {
            problems.report(text.mark(1, 1, 1), SyntaxRule.EMPTY_FILE);
        }
        List<Problem> found = problems.found().stream().sorted().toList();
        // A key that is there twice leaves a tree that can be looked at for more; what else is wrong here does not.
        boolean whole = found.stream().noneMatch(p -> p.isError() && !p.code().equals(SyntaxRule.DUPLICATE_KEY.code()));
        return tree.root()
                .filter(root -> whole)
                .map(root -> Reading.soFar(new Document(text, root, ours), found))
                .orElseGet(() -> Reading.failed(found));
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(limits.bytes())
                .setParseComments(false)
                .build();
    }
}
