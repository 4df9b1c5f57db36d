package kempt.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The names of what lies in a store. They tell nothing: not what a file is about, not which came first. */
final class Names {
    static final String MARKER = "v";
    static final String IDENTITY = "id";
    static final String RECORDS = "r";
    static final String DRAFT = "d";
    static final String LOCK = "l";

    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern LEFTOVER = Pattern.compile("\\.[0-9a-f]{16}");
    private static final int BYTES = 8;

    private Names() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static boolean isRecord(String name) {
        return RANDOM.matcher(name).matches();
    }

    /** What a write that was cut off left behind. Other dot files are someone else's. */
    static boolean isLeftover(String name) {
        return LEFTOVER.matcher(name).matches();
    }
}
