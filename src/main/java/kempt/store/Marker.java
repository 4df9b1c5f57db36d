package kempt.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code v} says: {@code 1 0123456789abcdef}, the format's number and the random name of the store. It is written
 * last, so a folder that has it was completely made.
 */
record Marker(int format, String store) {
    static final int FORMAT = 1;
    static final int LONGEST = 64;

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,5}) ([0-9a-f]{16})\\s*");

    byte[] text() {
        return (format + " " + store + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    static Optional<Marker> read(byte[] text) {
        Matcher found = TEXT.matcher(new String(text, StandardCharsets.US_ASCII));
        return found.matches()
                ? Optional.of(new Marker(Integer.parseInt(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    boolean newer() {
        return format > FORMAT;
    }
}
