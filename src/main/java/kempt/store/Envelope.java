package kempt.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON object that a sealed file holds. Its first line is written and read here, byte by byte the same each time;
 * the JSON under {@code record} is the caller's and is not looked at. Spaces follow, which JSON readers pass over.
 *
 * <pre>
 *   {"format":"kempt-record/1","store":"0123456789abcdef","number":7,"draft":"","bytes":2,"record":
 *   {}
 *   }
 * </pre>
 *
 * @param kind {@code record}, or {@code draft}, whose number is 0
 * @param store the store it belongs to, so that a file from another one is noticed
 * @param number the place in the order of records, which names and dates of files do not tell
 * @param draft the draft that this is, or that this record made an end of; or nothing
 */
record Envelope(String kind, String store, long number, String draft) {
    static final String RECORD = "record";
    static final String DRAFT = "draft";

    private static final int LONGEST_HEAD = 256;
    private static final Pattern HEAD = Pattern.compile(
            "\\{\"format\":\"kempt-(record|draft)/1\",\"store\":\"([0-9a-f]{16})\","
                    + "\"number\":(0|[1-9][0-9]{0,17}),\"draft\":\"([0-9a-f]{16}|)\",\"bytes\":([0-9]{1,9}),\"record\":");
    private static final byte[] TAIL = "\n}\n".getBytes(StandardCharsets.US_ASCII);

    /** An opened envelope and what was in it. */
    static final class Opened {
        final Envelope envelope;
        final byte[] json;

        Opened(Envelope envelope, byte[] json) {
            this.envelope = envelope;
            this.json = json;
        }
    }

    byte[] around(byte[] json) {
        String head = "{\"format\":\"kempt-" + kind + "/1\",\"store\":\"" + store + "\",\"number\":" + number
                + ",\"draft\":\"" + draft + "\",\"bytes\":" + json.length + ",\"record\":\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        int length = Math.addExact(Math.addExact(start.length, json.length), TAIL.length);
        byte[] whole = Arrays.copyOf(start, Padding.padded(length));
        Arrays.fill(whole, length, whole.length, (byte) ' ');
        System.arraycopy(json, 0, whole, start.length, json.length);
        System.arraycopy(TAIL, 0, whole, start.length + json.length, TAIL.length);
        return whole;
    }

    /**
     * Takes it apart.
     *
     * @throws GeneralSecurityException when it was sealed with our key, but is nothing that we write
     */
    static Opened open(byte[] whole) throws GeneralSecurityException {
        int line = 0;
        while (line < Math.min(whole.length, LONGEST_HEAD) && whole[line] != '\n') {
            line++;
        }
        Matcher head = HEAD.matcher(new String(whole, 0, line, StandardCharsets.US_ASCII));
        if (!head.matches()) {
            throw new GeneralSecurityException("not a record of ours");
        }
        int start = line + 1;
        int end = start + Integer.parseInt(head.group(5));
        if (end + TAIL.length > whole.length || !tail(whole, end)) {
            throw new GeneralSecurityException("not as long as it says");
        }
        Envelope envelope = new Envelope(head.group(1), head.group(2), Long.parseLong(head.group(3)), head.group(4));
        return new Opened(envelope, Arrays.copyOfRange(whole, start, end));
    }

    private static boolean tail(byte[] whole, int end) {
        for (int i = end + TAIL.length; i < whole.length; i++) {
            if (whole[i] != ' ') {
                return false;
            }
        }
        return Arrays.equals(TAIL, 0, TAIL.length, whole, end, end + TAIL.length);
    }
}
