package kempt.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * What a person knows and nobody else does. It never prints itself, and it is wiped when closed; that the collector has
 * not moved a copy of it somewhere cannot be promised.
 *
 * <p>Letters that can be written in two ways (é as one, or as e and an accent) are brought to one form, NFC, so that
 * the same word typed on another keyboard opens the store. {@code age} does not do that, which is one more reason to
 * prefer the words that are made here.
 */
public final class Passphrase implements AutoCloseable {
    /** Six of 7776 words are 77 bits. */
    public static final int WORDS = 6;

    /** Of one {@code char} in UTF-8; what takes four is two of them. */
    private static final int MOST_BYTES = 3;

    private static final int LONGEST_FILE = 1 << 24;

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** Takes what was typed, and wipes it. */
    public static Passphrase of(char[] typed) {
        try {
            return new Passphrase(composed(typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** So many words, drawn from a list of 7776 and put together with a space between. */
    public static Passphrase generate(int words) {
        List<String> list = WordList.words();
        SecureRandom random = new SecureRandom();
        CharBuffer room = CharBuffer.allocate(words * (WordList.LONGEST + 1));
        for (int i = 0; i < words; i++) {
            room.put(i == 0 ? "" : " ").put(list.get(random.nextInt(list.size())));
        }
        Passphrase made = new Passphrase(Arrays.copyOf(room.array(), room.position()));
        Arrays.fill(room.array(), '\0');
        return made;
    }

    /**
     * The first line of a file or descriptor, without its end and without the mark that some editors put in front.
     *
     * @throws IOException also when it is not UTF-8
     */
    public static Passphrase read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_FILE);
        CharBuffer text = null;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            int start = text.hasRemaining() && text.get(0) == '\ufeff' ? 1 : 0;
            int end = start;
            while (end < text.limit() && text.get(end) != '\n' && text.get(end) != '\r') {
                end++;
            }
            return of(Arrays.copyOfRange(text.array(), start, end));
        } finally {
            Arrays.fill(bytes, (byte) 0);
            if (text != null) {
                Arrays.fill(text.array(), '\0');
            }
        }
    }

    private static char[] composed(char[] typed) {
        CharBuffer text = CharBuffer.wrap(typed);
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return typed.clone();
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
    }

    /** For the one time that it must be shown; whoever asks wipes the copy. */
    public char[] reveal() {
        return characters.clone();
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /** Whether the person typed the same twice. */
    public boolean matches(Passphrase other) {
        return Arrays.equals(characters, other.characters);
    }

    /** A copy that the caller wipes. */
    byte[] utf8() {
        ByteBuffer room = ByteBuffer.allocate(characters.length * MOST_BYTES);
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        CoderResult end = encoder.encode(CharBuffer.wrap(characters), room, true);
        if (!end.isUnderflow()) {
            throw new IllegalStateException("a character longer than any");
        }
        byte[] bytes = Arrays.copyOf(room.array(), room.position());
        Arrays.fill(room.array(), (byte) 0);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
