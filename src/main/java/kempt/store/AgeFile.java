package kempt.store;

import com.exceptionfactory.jagged.DecryptingChannelFactory;
import com.exceptionfactory.jagged.EncryptingChannelFactory;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.armor.ArmoredEncryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes to a file of the age format and back, in memory. Nothing comes out of a file before all of it was found whole:
 * the format seals 64 KiB at a time, and a reader that hands out the first ones may have to take them back.
 */
final class AgeFile {
    private static final byte[] ARMOR = "-----BEGIN".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;

    private AgeFile() {}

    static byte[] seal(byte[] plain, RecipientStanzaWriter lock) throws GeneralSecurityException {
        return seal(plain, lock, new StandardEncryptingChannelFactory());
    }

    /** As text, that survives being copied, pasted and printed. */
    static byte[] sealAsText(byte[] plain, RecipientStanzaWriter lock) throws GeneralSecurityException {
        return seal(plain, lock, new ArmoredEncryptingChannelFactory());
    }

    private static byte[] seal(byte[] plain, RecipientStanzaWriter lock, EncryptingChannelFactory factory)
            throws GeneralSecurityException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(plain.length + CHUNK);
        try (WritableByteChannel channel =
                factory.newEncryptingChannel(new Memory(ByteBuffer.allocate(0), sealed), List.of(lock))) {
            ByteBuffer rest = ByteBuffer.wrap(plain);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
        return sealed.toByteArray();
    }

    /**
     * Undoes the sealing, of binary files and of text.
     *
     * @throws GeneralSecurityException also for whatever else a mangled file makes the library stumble over
     */
    static byte[] open(byte[] sealed, List<RecipientStanzaReader> keys) throws GeneralSecurityException {
        Sink plain = new Sink();
        try (ReadableByteChannel channel =
                factory(sealed).newDecryptingChannel(new Memory(ByteBuffer.wrap(sealed), plain), keys)) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            while (channel.read(chunk) >= 0) {
                plain.write(chunk.array(), 0, chunk.position());
                chunk.clear();
            }
            Arrays.fill(chunk.array(), (byte) 0);
            return plain.toByteArray();
        } catch (IOException | RuntimeException mangled) {
            throw new GeneralSecurityException(mangled);
        } finally {
            plain.wipe();
        }
    }

    private static DecryptingChannelFactory factory(byte[] sealed) {
        int start = 0;
        while (start < sealed.length && Character.isWhitespace(sealed[start])) {
            start++;
        }
        int end = Math.min(sealed.length, start + ARMOR.length);
        return Arrays.equals(ARMOR, 0, ARMOR.length, sealed, start, end)
                ? new ArmoredDecryptingChannelFactory()
                : new StandardDecryptingChannelFactory();
    }

    /** Bytes in memory, as a channel; those of the JDK close when their thread is interrupted, as Ctrl-C may do. */
    private record Memory(ByteBuffer from, ByteArrayOutputStream to)
            implements ReadableByteChannel, WritableByteChannel {
        @Override
        public int read(ByteBuffer room) {
            if (!from.hasRemaining()) {
                return -1;
            }
            int length = Math.min(from.remaining(), room.remaining());
            room.put(from.slice(from.position(), length));
            from.position(from.position() + length);
            return length;
        }

        @Override
        public int write(ByteBuffer bytes) {
            int length = bytes.remaining();
            for (int i = 0; i < length; i++) {
                to.write(bytes.get());
            }
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    private static final class Sink extends ByteArrayOutputStream {
        synchronized void wipe() {
            Arrays.fill(buf, (byte) 0);
            reset();
        }
    }
}
