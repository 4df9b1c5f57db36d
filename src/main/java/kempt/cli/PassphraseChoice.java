package kempt.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kempt.interview.Menu;
import kempt.interview.Prompter;
import kempt.interview.Turn;
import kempt.store.Passphrase;
import kempt.store.Weakness;

/**
 * Finding a passphrase with the person: shown or chosen, and typed once more before it counts. They may try as often as
 * they like; on every page there is a way back to the words, and one to keep nothing.
 */
final class PassphraseChoice {
    private static final String HAVE = "have";
    private static final String OWN = "own";
    private static final String AGAIN = "again";
    private static final String WORDS = "words";
    private static final String NOTHING = "nothing";
    private static final String NOT_AFTER_ALL = "Do not keep anything after all";
    private static final String ONCE_MORE = "Type it once more";

    private final World world;
    private final Prompter prompter;

    PassphraseChoice(World world, Prompter prompter) {
        this.world = world;
        this.prompter = prompter;
    }

    /**
     * Six words, or the person's own.
     *
     * @param use takes the one that was found
     * @return what use says; without one, what the person did: when they go on, they know that nothing is kept
     */
    Turn ask(Function<Passphrase, Turn> use) {
        try (Passphrase made = Passphrase.generate(Passphrase.WORDS)) {
            Optional<Turn> end = Optional.empty();
            while (end.isEmpty()) {
                Turn turn = prompter.choose(words(made));
                end = turn.picked(HAVE)
                        ? confirmed(made, use)
                        : turn.picked(OWN) ? own(use) : turn.picked(NOTHING) ? nothing() : Optional.of(turn);
            }
            return end.get();
        }
    }

    private static Menu words(Passphrase made) {
        return new Menu(
                "Your passphrase",
                List.of(
                        "These six words lock what you keep:",
                        "    " + new String(made.reveal()),
                        "Write them on paper, and keep the paper where nobody you fear will look. If they are lost, what"
                                + " is kept is lost too: nobody can bring it back."),
                List.of(
                        new Menu.Option(HAVE, "I have them"),
                        new Menu.Option(OWN, "I would rather choose my own"),
                        new Menu.Option(NOTHING, NOT_AFTER_ALL)),
                Optional.empty());
    }

    /** Nobody goes on without knowing it. Empty if they go back, to the words. */
    private Optional<Turn> nothing() {
        Menu page = Menu.page(
                "Nothing is kept", List.of("Nothing is written to disk. When this ends, your answers are gone."));
        return Optional.of(prompter.choose(page)).filter(t -> t != Turn.Way.BACK);
    }

    private Optional<Turn> confirmed(Passphrase passphrase, Function<Passphrase, Turn> use) {
        while (true) {
            Menu page;
            try (Passphrase typed = secret("Please type it once more: ")) {
                if (passphrase.matches(typed)) {
                    return Optional.of(use.apply(passphrase));
                }
                page = typed.isEmpty()
                        ? untyped(ONCE_MORE)
                        : again(
                                "That was not the same",
                                "That happens easily with words that are not shown.",
                                ONCE_MORE);
            }
            Turn turn = prompter.choose(page);
            if (!turn.picked(AGAIN)) {
                return elsewhere(turn);
            }
        }
    }

    private Optional<Turn> own(Function<Passphrase, Turn> use) {
        while (true) {
            Menu page;
            try (Passphrase own = secret("Your own passphrase, 15 characters or more: ")) {
                Set<Weakness> wrong = Weakness.of(own, names());
                if (wrong.isEmpty()) {
                    return confirmed(own, use);
                }
                page = own.isEmpty()
                        ? untyped("Type one")
                        : again("Another one, please", StoreWords.weakness(wrong), "Type another one");
            }
            Turn turn = prompter.choose(page);
            if (!turn.picked(AGAIN)) {
                return elsewhere(turn);
            }
        }
    }

    /** Empty leads to the words, and so does going back. */
    private Optional<Turn> elsewhere(Turn turn) {
        if (turn.picked(NOTHING)) {
            return nothing();
        }
        return turn.picked(WORDS) || turn == Turn.Way.BACK ? Optional.empty() : Optional.of(turn);
    }

    private Menu untyped(String again) {
        boolean terminal = world.tty().in() && world.tty().out();
        return again(
                "Nothing was typed",
                terminal
                        ? "Take the time that you need."
                        : "It is typed unseen, and that needs a terminal. Elsewhere, --passphrase-file takes it from a"
                                + " file.",
                again);
    }

    private static Menu again(String title, String body, String again) {
        return new Menu(
                title,
                List.of(body),
                List.of(
                        new Menu.Option(AGAIN, again),
                        new Menu.Option(WORDS, "Go back to the six words"),
                        new Menu.Option(NOTHING, NOT_AFTER_ALL)),
                Optional.of(AGAIN));
    }

    private List<String> names() {
        return List.of(
                world.environment().getOrDefault("USER", ""),
                world.environment().getOrDefault("LOGNAME", ""),
                world.environment().getOrDefault("HOSTNAME", ""));
    }

    /** Empty if nothing was typed, or nobody can type unseen here. */
    private Passphrase secret(String ask) {
        return Passphrase.of(
                prompter.secret(ask).or(() -> world.person().secret(ask)).orElseGet(() -> new char[0]));
    }
}
