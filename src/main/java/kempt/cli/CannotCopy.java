package kempt.cli;

import java.nio.file.Path;
import kempt.store.CannotWrite;

/** A copy of the store, locked or plain, could not be written where the person wanted it. Nothing half is left. */
final class CannotCopy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path target;
    private final CannotWrite.Why why;

    CannotCopy(Path target, CannotWrite refused) {
        super(refused);
        this.target = target;
        this.why = refused.why();
    }

    Path target() {
        return target;
    }

    CannotWrite.Why why() {
        return why;
    }
}
