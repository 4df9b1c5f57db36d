package kempt.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** What zsh needs to complete kempt's command line. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String of(List<Door> doors) {
        StringBuilder script = new StringBuilder("#compdef kempt\n_kempt() {\n");
        script.append("  local at=kempt word\n  local -a inner options\n");
        script.append("  for word in \"${(@)words[2,CURRENT-1]}\"; do\n    case \"$at $word\" in (")
                .append(doors.stream().map(d -> quote(d.path())).collect(Collectors.joining("|")))
                .append(") at=\"$at $word\" ;; esac\n  done\n");
        script.append("  case \"$at\" in\n");
        for (Door door : doors) {
            script.append("    (").append(quote(door.path())).append(")\n");
            String inner = door.inner().stream()
                    .map(d -> described(d.name(), d.summary()))
                    .collect(Collectors.joining(" "));
            script.append("      inner=(").append(inner).append(")\n      options=(\n");
            for (OptionSpec option : door.options()) {
                for (String name : Door.names(option)) {
                    script.append("        ")
                            .append(described(name, Door.describe(option)))
                            .append('\n');
                }
            }
            script.append("      )\n");
            script.append(values(door.options())).append("      ;;\n");
        }
        script.append("  esac\n  if [[ $PREFIX == -* ]]; then _describe -o option options\n");
        script.append("  elif (( $#inner )); then _describe command inner\n  else _files; fi\n}\n");
        return script + "if [[ $funcstack[1] == _kempt ]]; then _kempt \"$@\"; else compdef _kempt kempt; fi\n";
    }

    /** After an option that takes one of a few words, those words. */
    private static String values(List<OptionSpec> options) {
        StringBuilder cases = new StringBuilder();
        for (OptionSpec option : options) {
            List<String> values = Door.values(option);
            if (option.arity().max() > 0 && !values.isEmpty()) {
                cases.append("        (")
                        .append(String.join("|", option.names()))
                        .append(") compadd -- ");
                cases.append(String.join(" ", values)).append("; return ;;\n");
            }
        }
        return cases.isEmpty() ? "" : "      case \"$words[CURRENT-1]\" in\n" + cases + "      esac\n";
    }

    private static String described(String name, String text) {
        return quote(name.replace(":", "\\:") + ":" + text);
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
