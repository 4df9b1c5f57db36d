package kempt.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, for {@code man}. */
final class ManPage {
    private final Door door;
    private final StringBuilder page = new StringBuilder();

    ManPage(Door door) {
        this.door = door;
    }

    String text() {
        String title = door.file().toUpperCase(Locale.ROOT);
        line(".TH " + title + " 1 \"\" \"" + Version.of("kempt") + "\" \"User commands\"");
        line(".SH NAME");
        line(escape(door.file()) + " \\- " + escape(door.summary()));
        line(".SH SYNOPSIS");
        line(".B " + escape(door.path()));
        line(synopsis());
        line(".SH DESCRIPTION");
        for (String paragraph : door.spec().usageMessage().description()) {
            line(".PP");
            line(escape(Door.text(paragraph)));
        }
        terms(
                "ARGUMENTS",
                door.spec().positionalParameters().stream()
                        .filter(p -> !p.hidden())
                        .toList());
        terms("OPTIONS", door.options());
        commands();
        exitStatus();
        seeAlso();
        return page.toString();
    }

    private String synopsis() {
        StringBuilder text = new StringBuilder("[\\fIOPTIONS\\fR]");
        for (PositionalParamSpec argument : door.spec().positionalParameters()) {
            text.append(' ').append(escape(label(argument)));
        }
        return text + (door.inner().isEmpty() ? "" : " [\\fICOMMAND\\fR]");
    }

    private static String label(PositionalParamSpec argument) {
        String label = argument.paramLabel() + (argument.arity().max() > 1 ? "…" : "");
        return argument.arity().min() == 0 ? "[" + label + "]" : label;
    }

    private void terms(String heading, List<? extends ArgSpec> arguments) {
        if (arguments.isEmpty()) {
            return;
        }
        line(".SH " + heading);
        for (ArgSpec argument : arguments) {
            line(".TP");
            line(argument instanceof OptionSpec option ? names(option) : ".I " + escape(argument.paramLabel()));
            line(escape(Door.describe(argument)));
        }
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : Door.names(option)) {
            names.append(names.isEmpty() ? "" : ", ")
                    .append("\\fB")
                    .append(escape(name))
                    .append("\\fR");
        }
        boolean takes = option.arity().max() > 0;
        return names + (takes ? " \\fI" + escape(option.paramLabel()) + "\\fR" : "");
    }

    private void commands() {
        if (door.inner().isEmpty()) {
            return;
        }
        line(".SH COMMANDS");
        for (Door inner : door.inner()) {
            line(".TP");
            line("\\fB" + escape(inner.name()) + "\\fR");
            line(escape(inner.summary()));
        }
    }

    private void exitStatus() {
        line(".SH EXIT STATUS");
        for (Map.Entry<String, String> code : ExitCode.list().entrySet()) {
            line(".TP");
            line(".B " + code.getKey());
            line(escape(code.getValue()));
        }
    }

    private void seeAlso() {
        line(".SH SEE ALSO");
        int blank = door.path().lastIndexOf(' ');
        if (blank > 0) {
            line(".BR " + escape(door.path().substring(0, blank).replace(' ', '-')) + " (1)");
        }
        for (Door inner : door.inner()) {
            line(".BR " + escape(inner.file()) + " (1)");
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Text that roff takes as it is. */
    private static String escape(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
