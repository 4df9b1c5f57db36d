package kempt.interview.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kempt.interview.Reply;

/**
 * What a person can do at a question beside answering it: a word after a slash where lines are typed, a key where
 * nothing is. {@link LinearPrompter} and {@link ScreenPrompter} take them, and their help, from here.
 */
enum Command {
    BACK('b', "back", "to the question before", Reply.Way.BACK),
    SKIP('s', "skip", "on to the next one; Enter alone does the same", Reply.Way.SKIP),
    SKIP_PART('S', "skip part", "leave out the rest of this part", Reply.Way.SKIP_SECTION),
    TAKE_BACK('t', "take back", "as if you had not answered this one", Reply.Way.TAKE_BACK),
    WHY('?', "why", "why this is asked"),
    GUIDES('g', "guides", "where to read more"),
    NOTE('n', "note", "keep a note with this question"),
    REVIEW('r', "review", "see and change what you said", Reply.Way.REVIEW),
    PAUSE('p', "pause", "nothing to see until you press Enter"),
    HELP('h', "help", "where help is, and what you can do here"),
    LEAVE(null, "leave", "leave now; Ctrl-C does the same", Reply.Way.LEAVE);

    private static final List<String> TYPED_ONLY = List.of(
            "/not-sure, /does-not-apply, /rather-not-say   are answers everywhere",
            "An answer that begins with a slash is typed with two.");

    private final Optional<Character> key;
    private final String name;
    private final String does;
    private final Optional<Reply.Way> way;

    Command(Character key, String name, String does) {
        this(key, name, does, null);
    }

    Command(Character key, String name, String does, Reply.Way way) {
        this.key = Optional.ofNullable(key);
        this.name = name;
        this.does = does;
        this.way = Optional.ofNullable(way);
    }

    /** As typed after a slash: {@code skip-part}. */
    String word() {
        return name.replace(' ', '-');
    }

    /** A word or two for a line of keys. */
    String label() {
        return name;
    }

    Optional<Character> key() {
        return key;
    }

    /** The reply that it is, if it is one; else it only shows something. */
    Optional<Reply> reply() {
        return way.map(Reply.class::cast);
    }

    static Optional<Command> typed(String word) {
        return Stream.of(values())
                .filter(c -> c.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static Optional<Command> pressed(int character) {
        return Stream.of(values())
                .filter(c -> c.key.isPresent() && c.key.get() == character)
                .findFirst();
    }

    /** All there is, for where lines are typed. */
    static List<String> typedHelp() {
        return Stream.concat(Stream.of(values()).map(Command::typedLine), TYPED_ONLY.stream())
                .toList();
    }

    /** What there is where one of a few ways is chosen, and nothing is asked. */
    static List<String> typedHelpAtMenus() {
        return Stream.of(BACK, PAUSE, HELP, LEAVE).map(Command::typedLine).toList();
    }

    private String typedLine() {
        return "%-11s %s".formatted("/" + word(), does);
    }

    /** All there is, for where keys are pressed. */
    static List<String> keyHelp() {
        return Stream.of(values())
                .filter(c -> c.key.isPresent())
                .map(c -> "%s  %-9s  %s".formatted(c.key.get(), c.name, c.does))
                .toList();
    }
}
