package kempt.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import kempt.text.Neutral;

/** Shows what is about to be written for someone else, word for word. Only a person at a terminal is asked. */
final class Preview {
    private static final Set<String> YES = Set.of("y", "yes");

    private final World world;

    Preview(World world) {
        this.world = world;
    }

    /** Whether it may be written. Enter alone writes nothing. */
    boolean agreed(String text, Path file) {
        if (!world.tty().in() || !world.tty().err()) {
            return true;
        }
        world.err().println("This is what goes into '" + Neutral.line(file.toString()) + "', word for word:");
        world.err().println();
        world.err().print(text);
        world.err().println();
        world.err().println("y: write it. Enter: leave it.");
        world.err().print("> ");
        world.err().flush();
        boolean yes = world.person().calmly(this::saysYes);
        if (!yes) {
            world.err().println("Nothing was written.");
        }
        return yes;
    }

    private boolean saysYes() {
        try {
            String line = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8)).readLine();
            return line != null && YES.contains(line.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return false;
        }
    }
}
