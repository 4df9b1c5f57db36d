package kempt.cli;

import java.util.function.Supplier;

/** What the outside does when a person leaves by Ctrl-C. */
public interface Leaving {
    /** Does this; until it is done, an interrupt ends the program at once, silently, with exit code 0. */
    <T> T calmly(Supplier<T> talk);

    /** Where no one can interrupt. */
    Leaving NOBODY = new Leaving() {
        @Override
        public <T> T calmly(Supplier<T> talk) {
            return talk.get();
        }
    };
}
