package kempt.store;

/** A record as it was given to be kept, and its place in the order of records. */
public final class Kept {
    private final long number;
    private final byte[] json;

    Kept(long number, byte[] json) {
        this.number = number;
        this.json = json;
    }

    public long number() {
        return number;
    }

    /** The bytes themselves, not a copy: there may be many. */
    public byte[] json() {
        return json;
    }
}
