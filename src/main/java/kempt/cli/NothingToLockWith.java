package kempt.cli;

/** A new store was to be made where nobody is asked, and no passphrase was handed over. */
final class NothingToLockWith extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
