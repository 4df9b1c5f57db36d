package kempt.cli;

/** The store is locked, and nobody gave the passphrase. */
final class NoPassphrase extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
