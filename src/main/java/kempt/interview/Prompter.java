package kempt.interview;

import java.util.Optional;

/**
 * Puts questions and pages to a person. Linear and full screen are two of these, with the same words.
 *
 * <p>Why, guides and the pause are the prompter's own matter: it has all it needs in the {@link Prompt}.
 */
public interface Prompter extends AutoCloseable {
    Reply ask(Prompt prompt);

    Turn choose(Menu menu);

    /** Asks for something that is not shown while it is typed; empty if this prompter cannot, or nothing was typed. */
    default Optional<char[]> secret(String ask) {
        return Optional.empty();
    }

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
