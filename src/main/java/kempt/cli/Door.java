package kempt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * One command, as papers describe it.
 *
 * @param path what is typed to get there, as in {@code kempt checklist lint}
 */
record Door(String path, CommandSpec spec) {
    /** All of a tree, the root first. */
    static List<Door> all(CommandLine tree) {
        List<Door> doors = new ArrayList<>();
        add(tree.getCommandName(), tree, doors);
        return doors;
    }

    private static void add(String path, CommandLine command, List<Door> doors) {
        Door door = new Door(path, command.getCommandSpec());
        doors.add(door);
        door.inner().forEach(i -> add(i.path, i.spec.commandLine(), doors));
    }

    /** The commands behind it. */
    List<Door> inner() {
        return spec.subcommands().entrySet().stream()
                .filter(e -> !e.getValue().getCommandSpec().usageMessage().hidden())
                .map(e -> new Door(path + " " + e.getKey(), e.getValue().getCommandSpec()))
                .toList();
    }

    List<OptionSpec> options() {
        return spec.options().stream().filter(o -> !o.hidden()).toList();
    }

    /** How an option can be typed, its opposite too where there is one. */
    static List<String> names(OptionSpec option) {
        List<String> names = new ArrayList<>(List.of(option.names()));
        if (option.negatable()) {
            Stream.of(option.names()).map(Door::opposite).forEach(names::add);
        }
        return names;
    }

    static String opposite(String name) {
        return name.replaceFirst("^--", "--no-");
    }

    /** Its last word. */
    String name() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    /** Its name where no blanks can be. */
    String file() {
        return path.replace(' ', '-');
    }

    /** What it does, in one line. */
    String summary() {
        return text(spec.usageMessage().description()[0]);
    }

    /** What an argument is for, without the variables that picocli's own help would fill in. */
    static String describe(ArgSpec argument) {
        return text(String.join(" ", argument.description()))
                .replace("${COMPLETION-CANDIDATES}", String.join(", ", values(argument)));
    }

    /** The words that an option takes, if they are few and known. */
    static List<String> values(ArgSpec argument) {
        List<String> values = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(v -> values.add(v.toLowerCase(Locale.ROOT)));
        }
        return values;
    }

    /** picocli's texts are formats. */
    static String text(String format) {
        return String.format(format).strip();
    }
}
