package kempt.transcript;

import java.util.List;

/** One part of a transcript. */
sealed interface Step {
    /** Comments and empty lines between commands. */
    record Aside(String line) implements Step {}

    /** A file that is laid in the folder before what follows. */
    record Prop(String name, List<String> lines) implements Step {}

    /** A command, and the lines that a person types while it runs. */
    record Command(String line, List<String> typed) implements Step {}
}
