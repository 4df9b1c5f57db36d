package kempt.interview.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jline.utils.Signals;

/** The signals that end a session from outside. By itself, Java would end with another exit code than 0. */
final class Departures {
    private static final List<String> FROM_OUTSIDE = List.of("TERM", "HUP");
    private static final List<String> FROM_THE_TERMINAL = List.of("INT", "TSTP");

    private final Map<String, Object> before = new LinkedHashMap<>();

    void lead(Runnable to) {
        for (String signal : FROM_OUTSIDE) {
            Object previous = Signals.register(signal, to);
            if (previous != null) {
                before.put(signal, previous);
            }
        }
    }

    /** As it was before. */
    void off() {
        before.forEach(Signals::unregister);
    }

    /** The person is out already: pressing Ctrl-C or Ctrl-Z again changes nothing, not even the exit code. */
    void ignore() {
        FROM_THE_TERMINAL.forEach(signal -> Signals.register(signal, () -> {}));
    }
}
