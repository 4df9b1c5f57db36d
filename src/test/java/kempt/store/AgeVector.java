package kempt.store;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * One of the shared vectors of the age format (github.com/C2SP/CCTV, folder age): what a reader must make of a file.
 * The package {@code cctv-age} of npm has them in a JavaScript file, each in Base64 behind a comment with its name.
 */
final class AgeVector {
    private static final Pattern IN_SCRIPT =
            Pattern.compile("// \\S*testdata/(\\S+)\\s+var \\w+ = __toBinary\\(\"([A-Za-z0-9+/=]*)\"\\)");
    private static final Set<String> KNOWN =
            Set.of("expect", "payload", "identity", "passphrase", "armored", "compressed", "file key", "comment");

    private final String name;
    private final Map<String, List<String>> header;
    private final byte[] body;

    private AgeVector(String name, Map<String, List<String>> header, byte[] body) {
        this.name = name;
        this.header = header;
        this.body = body;
    }

    static List<AgeVector> in(Path script) throws IOException {
        List<AgeVector> vectors = new ArrayList<>();
        Matcher each = IN_SCRIPT.matcher(Files.readString(script));
        while (each.find()) {
            vectors.add(parse(each.group(1), Base64.getDecoder().decode(each.group(2))));
        }
        return vectors;
    }

    /** Lines of {@code key: value}, an empty line, and then bytes, which are not text. */
    private static AgeVector parse(String name, byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\n\n");
        Map<String, List<String>> header = new TreeMap<>();
        for (String line : text.substring(0, end).lines().toList()) {
            String[] parts = line.split(": ", 2);
            header.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
        }
        byte[] body = Arrays.copyOfRange(file, end + 2, file.length);
        if (header.getOrDefault("compressed", List.of()).contains("zlib")) {
            body = new InflaterInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        return new AgeVector(name, header, body);
    }

    private List<String> all(String key) {
        return header.getOrDefault(key, List.of());
    }

    String name() {
        return name;
    }

    String expect() {
        return all("expect").get(0);
    }

    String payload() {
        return all("payload").stream().findFirst().orElse("");
    }

    /** A vector that only keys of another kind open, against computers still to come, is not for us. */
    boolean applies() {
        return KNOWN.containsAll(header.keySet())
                && (all("identity").isEmpty() || all("identity").stream().anyMatch(AgeVector::ours));
    }

    private static boolean ours(String identity) {
        return identity.startsWith("AGE-SECRET-KEY-1");
    }

    byte[] open() throws GeneralSecurityException {
        List<RecipientStanzaReader> keys = new ArrayList<>();
        for (String identity : all("identity").stream().filter(AgeVector::ours).toList()) {
            keys.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
        }
        for (String passphrase : all("passphrase")) {
            keys.add(new PassphraseKey(Stores.passphrase(passphrase)));
        }
        return AgeFile.open(body, keys);
    }

    @Override
    public String toString() {
        return name + ": " + expect();
    }
}
