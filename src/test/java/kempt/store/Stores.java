package kempt.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Stores as the tests use them: a passphrase that costs next to nothing, and a clock that stands still. */
final class Stores {
    static final WorkFactor CHEAP = new WorkFactor(4);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T15:04:05Z"), ZoneOffset.UTC);
    static final String WORDS = "one two three four five six";

    private Stores() {}

    static Passphrase passphrase() {
        return passphrase(WORDS);
    }

    static Passphrase passphrase(String words) {
        return Passphrase.of(words.toCharArray());
    }

    static StoreFolder at(Path folder) {
        return new StoreFolder(folder, CLOCK);
    }

    static Store create(Path folder) {
        try (Passphrase passphrase = passphrase()) {
            return at(folder).create(passphrase, CHEAP);
        }
    }

    static Store open(Path folder) {
        return open(folder, WORDS);
    }

    static Store open(Path folder, String words) {
        try (Passphrase passphrase = passphrase(words)) {
            return at(folder).open(passphrase);
        }
    }

    static byte[] json(Object value) {
        return ("{\"said\": \"" + value + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    static List<String> texts(Store store) {
        return store.read().records().stream()
                .map(record -> new String(record.json(), StandardCharsets.UTF_8))
                .toList();
    }

    static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
