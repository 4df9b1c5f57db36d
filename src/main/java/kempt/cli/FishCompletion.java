package kempt.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** What fish needs to complete kempt's command line. */
final class FishCompletion {
    private FishCompletion() {}

    static String of(List<Door> doors) {
        StringBuilder script = new StringBuilder();
        script.append("# Whether the words before the cursor lead to this command.\n");
        script.append("function __kempt_at\n    set -l at kempt\n    for word in (commandline -opc)[2..-1]\n");
        script.append("        switch \"$at $word\"\n            case ")
                .append(doors.stream().map(d -> quote(d.path())).collect(Collectors.joining(" ")))
                .append("\n                set at \"$at $word\"\n        end\n    end\n");
        script.append("    test \"$at\" = \"$argv\"\nend\n");
        for (Door door : doors) {
            String here = "complete -c kempt -n " + quote("__kempt_at " + door.path());
            for (Door inner : door.inner()) {
                script.append(here).append(" -f -a ").append(inner.name()).append(" -d ");
                script.append(quote(inner.summary())).append('\n');
            }
            for (OptionSpec option : door.options()) {
                script.append(here).append(option(option)).append('\n');
            }
        }
        return script.toString();
    }

    private static String option(OptionSpec option) {
        StringBuilder words = new StringBuilder();
        for (String name : Door.names(option)) {
            words.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
        }
        if (option.arity().max() > 0) {
            List<String> values = Door.values(option);
            words.append(values.isEmpty() ? " -r" : " -x -a " + quote(String.join(" ", values)));
        }
        return words + " -d " + quote(Door.describe(option));
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
