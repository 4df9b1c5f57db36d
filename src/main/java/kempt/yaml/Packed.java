package kempt.yaml;

/**
 * Values as bytes: what the build has read and checked once, so that no start has to do it again. A value is a record,
 * an enum, a text, a number, a date, or an optional, list, set or map of values. Each is written once, after all that
 * it is made of, so that reading is one loop.
 *
 * <p>This is no format: what is written is read by the same build of kempt, from its own jar, and by nothing else.
 */
public final class Packed {
    static final char TEXT = 't';
    static final char NUMBER = 'n';
    static final char FLAG = 'f';
    static final char DAY = 'd';
    static final char MONTH = 'm';
    static final char PERIOD = 'p';
    static final char CONSTANT = 'c';
    static final char EMPTY = 'e';
    static final char OPTIONAL = 'o';
    static final char LIST = 'L';
    static final char SET = 'S';
    static final char MAP = 'M';
    static final char RECORD = 'R';

    private Packed() {}

    public static byte[] write(Object value) {
        try {
            return new Packer().pack(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What {@link #write} wrote; nothing else is read here, so that nothing hostile can come. */
    public static Object read(byte[] bytes) {
        try {
            return new Unpacker(bytes).unpack();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
