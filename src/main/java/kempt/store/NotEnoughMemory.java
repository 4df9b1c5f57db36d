package kempt.store;

import java.security.GeneralSecurityException;

/** scrypt needs more memory than this Java was given. */
final class NotEnoughMemory extends GeneralSecurityException {
    NotEnoughMemory(int mebibytes) {
        super("scrypt needs " + mebibytes + " MiB");
    }
}
