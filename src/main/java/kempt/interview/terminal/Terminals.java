package kempt.interview.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jline.utils.OSUtils;

/** Which kind of asking suits where kempt runs, and opening the terminal for it. */
public final class Terminals {
    /** Types that cannot move a cursor. */
    private static final Set<String> PLAIN = Set.of("", "dumb", "unknown", "cons25", "emacs");

    private static final String TYPE = "kempt";

    private Terminals() {}

    /**
     * Whether a full screen can be shown: a person at the keys, somewhere to draw, and a terminal that can.
     *
     * @param linear whether plain prompts were asked for
     * @param in whether input is a terminal
     * @param out whether output or, where that goes elsewhere, the stream for errors is a terminal
     */
    public static boolean suitFullScreen(Map<String, String> environment, boolean linear, boolean in, boolean out) {
        String type = environment.getOrDefault("TERM", OSUtils.IS_WINDOWS ? "windows" : "");
        return !linear && in && out && !PLAIN.contains(type) && !type.startsWith("dumb");
    }

    /**
     * The terminal, or nothing if JLine can only make a plain one of it. It asks the terminal nothing and, but where
     * the native library cannot be loaded, starts no other program.
     */
    static Optional<Terminal> open() {
        return open(TerminalBuilder.PROP_PROVIDER_JNI).or(() -> open(TerminalBuilder.PROP_PROVIDER_EXEC));
    }

    private static Optional<Terminal> open(String provider) {
        TerminalBuilder builder = TerminalBuilder.builder()
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysOutOrSysErr)
                .encoding(StandardCharsets.UTF_8)
                .provider(provider)
                .dumb(false)
                .graphemeCluster(false);
        if (!OSUtils.IS_WINDOWS) {
            // All sequences are our own. What JLine knows of a type already, it does not ask infocmp.
            InfoCmp.setLoadedInfoCmp(TYPE, InfoCmp.getDefaultInfoCmp("ansi"));
            builder.type(TYPE);
        }
        try {
            return Optional.of(builder.build());
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
