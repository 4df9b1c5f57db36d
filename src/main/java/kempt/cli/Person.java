package kempt.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** The person at the terminal, as far as the outside can help with them. */
public interface Person {
    /** Does this; until it is done, an interrupt ends the program at once, silently, with exit code 0. */
    <T> T calmly(Supplier<T> talk);

    /** Does this last, and once, where an interrupt or {@link #leave()} ends the program. It must be quick. */
    void beforeLeaving(Runnable last);

    /**
     * Asks for something that is not shown while it is typed; empty if nobody can be asked, or nothing was typed.
     * Ctrl-D interrupts.
     */
    Optional<char[]> secret(String ask);

    /** Asks for a line; empty if nobody can be asked, or nothing was typed. Ctrl-D interrupts. */
    Optional<String> line(String ask);

    /** Ends the program at once, silently, with exit code 0. */
    void leave();

    /** Ends the program as Ctrl-C does, the terminal as it was: silently, with 0 while it is calm, else with 130. */
    void interrupt();

    /** Where no one sits. */
    Person NOBODY = new Person() {
        @Override
        public <T> T calmly(Supplier<T> talk) {
            return talk.get();
        }

        @Override
        public void beforeLeaving(Runnable last) {}

        @Override
        public Optional<char[]> secret(String ask) {
            return Optional.empty();
        }

        @Override
        public Optional<String> line(String ask) {
            return Optional.empty();
        }

        @Override
        public void leave() {}

        @Override
        public void interrupt() {}
    };
}
