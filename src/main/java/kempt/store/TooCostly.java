package kempt.store;

import java.security.GeneralSecurityException;

/** A file asks for more work than we ever do: someone may have planted it to hang us, or to use up the memory. */
final class TooCostly extends GeneralSecurityException {
    TooCostly(String asked) {
        super("work factor " + asked);
    }
}
