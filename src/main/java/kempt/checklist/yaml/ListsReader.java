package kempt.checklist.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kempt.checklist.Domain;
import kempt.checklist.DomainId;
import kempt.checklist.Guide;
import kempt.checklist.GuideId;
import kempt.checklist.Help;
import kempt.checklist.HelpId;
import kempt.checklist.Level;
import kempt.checklist.Side;
import kempt.checklist.Status;
import kempt.checklist.Threat;
import kempt.checklist.ThreatId;
import kempt.yaml.Document;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Reads the lists that checklists refer to: threats, domains, guides, help. */
final class ListsReader {
    static final int MOST = 1000;

    private final Known known;
    private final Problems problems;

    ListsReader(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    List<Threat> threats(Document document) {
        return read(document, "threats", this::threat);
    }

    List<Domain> domains(Document document) {
        return read(document, "domains", this::domain);
    }

    List<Guide> guides(Document document) {
        return read(document, "guides", this::guide);
    }

    List<Help> help(Document document) {
        return read(document, "help", this::help);
    }

    private <T> List<T> read(Document document, String key, Function<Fields, T> entry) {
        Fields file = new Fields((Node.Mapping) document.root(), "the file", problems);
        List<T> read = new ArrayList<>();
        for (Node.Mapping node : file.tables(key, MOST)) {
            long before = problems.errors();
            Fields fields = new Fields(node, "an entry of '" + key + "'", problems);
            fields.need("id", "title");
            T value = entry.apply(fields);
            fields.done();
            if (problems.errors() == before) {
                read.add(value);
            }
        }
        file.done();
        return read;
    }

    private Threat threat(Fields fields) {
        fields.need("about", "likelihood", "likelihood-because", "impact", "impact-because", "pace");
        return new Threat(
                fields.id("id", ThreatId::new).orElse(new ThreatId("unreadable")),
                text(fields, "title"),
                text(fields, "about"),
                fields.word("likelihood", Words.LEVEL).orElse(Level.LOW),
                text(fields, "likelihood-because"),
                fields.word("impact", Words.LEVEL).orElse(Level.LOW),
                text(fields, "impact-because"),
                fields.word("pace", Words.PACE).orElse(false));
    }

    private Domain domain(Fields fields) {
        fields.need("about", "side");
        return new Domain(
                fields.id("id", DomainId::new).orElse(new DomainId("unreadable")),
                text(fields, "title"),
                text(fields, "about"),
                fields.word("side", Words.SIDE).orElse(Side.DIGITAL));
    }

    private Guide guide(Fields fields) {
        fields.need("publisher", "url", "status", "evidence", "languages", "licence", "audience");
        Codes codes = new Codes(problems);
        Lengths lengths = new Lengths(problems);
        return new Guide(
                fields.id("id", GuideId::new).orElse(new GuideId("unreadable")),
                text(fields, "title"),
                text(fields, "publisher"),
                fields.read("url", codes::address).orElse(""),
                fields.read("archive", codes::address),
                fields.word("status", Words.STATUS).orElse(Status.UNKNOWN),
                fields.read("last-seen", lengths::month),
                fields.read("checked-on", lengths::day),
                text(fields, "evidence"),
                fields.all("languages", MOST, codes::language),
                text(fields, "licence"),
                text(fields, "audience"),
                fields.text("warning"));
    }

    private Help help(Fields fields) {
        fields.need("about", "url", "kind", "status", "evidence");
        Codes codes = new Codes(problems);
        Lengths lengths = new Lengths(problems);
        return new Help(
                fields.id("id", HelpId::new).orElse(new HelpId("unreadable")),
                text(fields, "title"),
                text(fields, "about"),
                fields.read("url", codes::address).orElse(""),
                fields.word("kind", Words.HELP_KIND).orElse(Help.Kind.SERVICE),
                fields.all("where", MOST, codes::country),
                fields.all("for", MOST, s -> known.threat(s, problems)),
                fields.word("status", Words.STATUS).orElse(Status.UNKNOWN),
                fields.read("last-seen", lengths::month),
                fields.read("checked-on", lengths::day),
                text(fields, "evidence"),
                fields.text("warning"));
    }

    private static String text(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        return text.orElse("");
    }
}
