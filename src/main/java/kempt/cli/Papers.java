package kempt.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes the man pages, and what shells need to complete a command line, into a folder laid out like
 * {@code /usr/share}. The build calls it once; nothing else does.
 */
final class Papers {
    private Papers() {}

    public static void main(String[] args) throws IOException {
        Path share = Path.of(args[0]);
        for (Map.Entry<String, String> paper : all().entrySet()) {
            Path file = share.resolve(paper.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, paper.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** What is written, by where. */
    static Map<String, String> all() {
        CommandLine tree = tree();
        Map<String, String> papers = new TreeMap<>();
        for (Door door : Door.all(tree)) {
            papers.put("man/man1/" + door.file() + ".1", new ManPage(door).text());
        }
        papers.put("bash-completion/completions/kempt", bash(tree));
        papers.put("fish/vendor_completions.d/kempt.fish", FishCompletion.of(Door.all(tree)));
        papers.put("zsh/vendor-completions/_kempt", ZshCompletion.of(Door.all(tree)));
        return papers;
    }

    /** It is read by the shell that runs, and is no program of its own. picocli leaves out opposites. */
    private static String bash(CommandLine tree) {
        String script = AutoComplete.bash("kempt", tree).replaceFirst("^#![^\n]*\n", "");
        Set<String> negatable = new TreeSet<>();
        Door.all(tree).stream()
                .flatMap(d -> d.options().stream())
                .filter(OptionSpec::negatable)
                .forEach(o -> negatable.addAll(List.of(o.names())));
        for (String name : negatable) {
            script = script.replace("'" + name + "'", "'" + name + "' '" + Door.opposite(name) + "'");
        }
        return script;
    }

    static CommandLine tree() {
        return Commands.tree(World.empty());
    }
}
