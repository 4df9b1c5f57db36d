package kempt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Help;

/** What kempt says where nothing is kept yet: what it is for, how to begin, and where help is. */
public final class WelcomePage {
    private static final int MOST_PLACES = 3;

    private WelcomePage() {}

    /**
     * The page.
     *
     * @param help every place, the first directories first
     * @param waiting the day of a sitting that was left in the middle, if there is one
     * @param name what kempt was called
     */
    public static Page of(List<Help> help, Optional<LocalDate> waiting, String name) {
        List<Block> blocks = new ArrayList<>();
        waiting.ifPresent(day -> blocks.add(StandingPage.waiting(day, name)));
        blocks.addAll(List.of(
                Block.say("It asks about your safety online and around you, and writes a plan in small steps."
                        + " Nothing is written to disk unless you say so, and it never opens a network connection."),
                Block.bullets(List.of(
                        "'" + name + " audit' begins. Every question can be skipped, and Ctrl-C leaves at once.",
                        "'" + name + " audit --depth quick' takes about ten minutes.",
                        "'" + name + " --help' lists all that can be done.")),
                Block.say("If someone may get hurt now, call the emergency number where you are, or a person you"
                        + " trust. These places help you find people near you:"),
                Block.bullets(help.stream()
                        .filter(h ->
                                h.kind() == Help.Kind.DIRECTORY && h.status().standsAlone())
                        .limit(MOST_PLACES)
                        .map(h -> h.title() + ": " + h.url())
                        .toList())));
        return new Page("Welcome", blocks);
    }
}
