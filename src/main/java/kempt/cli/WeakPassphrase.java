package kempt.cli;

import java.util.Set;
import kempt.store.Weakness;

/** A new passphrase that others could find. It is not used. */
final class WeakPassphrase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<Weakness> wrong;

    WeakPassphrase(Set<Weakness> wrong) {
        super("weak");
        this.wrong = Set.copyOf(wrong);
    }

    Set<Weakness> wrong() {
        return wrong;
    }
}
