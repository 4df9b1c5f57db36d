package kempt.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kempt.interview.Menu;
import kempt.interview.Prompter;
import kempt.interview.Turn;
import kempt.store.Passphrase;
import kempt.store.Weakness;

/** Finding a passphrase with the person: shown or chosen, and typed once more before it counts. */
final class PassphraseChoice {
    private static final String HAVE = "have";
    private static final String OWN = "own";
    private static final int TRIES = 3;

    private final World world;
    private final Prompter prompter;

    PassphraseChoice(World world, Prompter prompter) {
        this.world = world;
        this.prompter = prompter;
    }

    /** Six words, or the person's own; empty if nothing is to be kept after all. */
    Optional<Passphrase> ask() {
        Passphrase made = Passphrase.generate(Passphrase.WORDS);
        Turn turn = prompter.choose(new Menu(
                "Your passphrase",
                List.of(
                        "These six words lock what you keep:",
                        "    " + new String(made.reveal()),
                        "Write them on paper, and keep the paper where nobody you fear will look. If they are lost, what"
                                + " is kept is lost too: nobody can bring it back."),
                List.of(
                        new Menu.Option(HAVE, "I have them"),
                        new Menu.Option(OWN, "I would rather choose my own"),
                        new Menu.Option(Menu.GO_ON, "Do not keep anything after all")),
                Optional.empty()));
        if (turn.picked(HAVE)) {
            return confirmed(made);
        }
        made.close();
        return turn.picked(OWN) ? own() : Optional.empty();
    }

    private Optional<Passphrase> confirmed(Passphrase passphrase) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Passphrase> again = secret("Please type it once more: ");
            if (again.isEmpty()) {
                break;
            }
            try (Passphrase typed = again.get()) {
                if (passphrase.matches(typed)) {
                    return Optional.of(passphrase);
                }
            }
        }
        passphrase.close();
        prompter.choose(Menu.page(
                "Not kept",
                List.of("The two were not the same, so nothing is kept. Your answers are"
                        + " still here, and you will be asked once more.")));
        return Optional.empty();
    }

    private Optional<Passphrase> own() {
        for (int i = 0; i < TRIES; i++) {
            Optional<Passphrase> own = secret("Your own passphrase, 15 characters or more: ");
            if (own.isEmpty()) {
                return Optional.empty();
            }
            Set<Weakness> wrong = Weakness.of(own.get(), names());
            if (wrong.isEmpty()) {
                return confirmed(own.get());
            }
            own.get().close();
            prompter.choose(Menu.page("Another one, please", List.of(StoreWords.weakness(wrong))));
        }
        return Optional.empty();
    }

    private List<String> names() {
        return List.of(
                world.environment().getOrDefault("USER", ""),
                world.environment().getOrDefault("LOGNAME", ""),
                world.environment().getOrDefault("HOSTNAME", ""));
    }

    private Optional<Passphrase> secret(String ask) {
        return prompter.secret(ask).or(() -> world.person().secret(ask)).map(Passphrase::of);
    }
}
