package kempt.checklist.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kempt.checklist.Catalogue;
import kempt.checklist.Checklist;
import kempt.checklist.Domain;
import kempt.checklist.Guide;
import kempt.checklist.Help;
import kempt.checklist.Rules;
import kempt.checklist.Scoring;
import kempt.checklist.Threat;
import kempt.yaml.Document;
import kempt.yaml.Mark;
import kempt.yaml.Node;
import kempt.yaml.Packed;

/**
 * What the jar carries instead of the YAML files that kempt ships. Reading and checking those takes a second; the build
 * does it once. Commands that use nothing else take the catalogue; those that put a person's own files beside it take
 * the documents.
 */
public final class Shipped {
    static final String CATALOGUE = "catalogue.bin";
    static final String DOCUMENTS = "documents.bin";

    /** Runs once, in whichever thread comes first. */
    private static final FutureTask<Catalogue> READING = new FutureTask<>(Shipped::read);

    private Shipped() {}

    /** The parts of a {@link Catalogue}. */
    private record Parts(
            List<Checklist> checklists,
            List<Threat> threats,
            List<Domain> domains,
            List<Guide> guides,
            List<Help> help,
            Rules rules,
            Scoring scoring) {}

    /** A document without its text and its places: what ships has no errors to point at. */
    private record Bare(String name, Node root) {}

    private record Bares(List<Bare> documents) {}

    /** Begins to read the catalogue, beside what else is to be done at start. */
    public static void begin() {
        Thread reader = new Thread(READING, "catalogue");
        reader.setDaemon(true);
        reader.start();
    }

    public static Catalogue catalogue() {
        READING.run();
        try {
            return READING.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Catalogue read() {
        Parts parts = (Parts) Packed.read(resource(CATALOGUE));
        return new Catalogue(
                parts.checklists, parts.threats, parts.domains, parts.guides, parts.help, parts.rules, parts.scoring);
    }

    static byte[] pack(Catalogue catalogue) {
        return Packed.write(new Parts(
                catalogue.checklists(),
                catalogue.threats(),
                catalogue.domains(),
                catalogue.guides(),
                catalogue.help(),
                catalogue.rules(),
                catalogue.scoring()));
    }

    static Map<String, Node> documents() {
        Map<String, Node> documents = new LinkedHashMap<>();
        for (Bare bare : ((Bares) Packed.read(resource(DOCUMENTS))).documents) {
            documents.put(bare.name, bare.root);
        }
        return documents;
    }

    static byte[] pack(List<Document> documents) {
        return Packed.write(new Bares(documents.stream()
                .map(d -> new Bare(d.name(), bare(d.root(), new Mark(d.name(), 1, 1, 1))))
                .toList()));
    }

    private static Node bare(Node node, Mark mark) {
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(mark, scalar.text());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    mark, sequence.items().stream().map(n -> bare(n, mark)).toList());
        }
        return new Node.Mapping(
                mark,
                ((Node.Mapping) node)
                        .entries().stream()
                                .map(e -> new Node.Entry(mark, e.key(), bare(e.value(), mark)))
                                .toList());
    }

    private static byte[] resource(String name) {
        try (InputStream packed = Shipped.class.getResourceAsStream("/kempt/" + name)) {
            if (packed == null) {
                throw new IllegalStateException("this build has no checklists in it");
            }
            return packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
