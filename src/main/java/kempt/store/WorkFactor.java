package kempt.store;

/**
 * How dear each guess at a passphrase is: 2 to this power rounds of scrypt, and a KiB of memory each.
 *
 * @param exponent at most 18, because a store is opened on the machine it was made on or on a better one: a higher
 *     number found in a file was put there to use up the memory
 */
public record WorkFactor(int exponent) {
    private static final int MOST = 18;

    /** The default of {@code age}: 256 MiB, a second or so. */
    public static final WorkFactor STANDARD = new WorkFactor(MOST);

    /** For machines with little memory: 64 MiB. */
    public static final WorkFactor SMALL = new WorkFactor(16);

    public WorkFactor {
        if (!allows(exponent)) {
            throw new IllegalArgumentException("work factor " + exponent);
        }
    }

    static boolean allows(int exponent) {
        return exponent >= 1 && exponent <= MOST;
    }

    int rounds() {
        return 1 << exponent;
    }

    /** How much memory scrypt takes, in MiB: 128 bytes, 8 blocks, for each round. */
    public int mebibytes() {
        return Math.max(1, rounds() >> 10);
    }
}
