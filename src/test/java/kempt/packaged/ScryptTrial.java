package kempt.packaged;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.SCrypt;

/** Run against the packed jar by {@link JarIT}: the third example of RFC 7914, section 12. */
final class ScryptTrial {
    private ScryptTrial() {}

    public static void main(String[] args) {
        byte[] key = SCrypt.generate(ascii("pleaseletmein"), ascii("SodiumChloride"), 16384, 8, 1, 64);
        System.out.println(HexFormat.of().formatHex(key));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
