package kempt.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/** The file {@code id}: the key, sealed by the passphrase. All else hangs on it. */
final class KeyFile {
    private static final int LONGEST = 64 * 1024;

    private KeyFile() {}

    /** A key, and how dear it was to get at it. */
    record Unlocked(Identity identity, WorkFactor workFactor) {}

    static void write(Folder store, Identity identity, Passphrase passphrase, WorkFactor workFactor) {
        byte[] text = new byte[0];
        try {
            text = identity.text();
            byte[] sealed = AgeFile.sealAsText(text, new PassphraseLock(passphrase, workFactor));
            store.write(Names.IDENTITY, sealed, Modes.FILE);
        } catch (NotEnoughMemory tooLittle) {
            throw new CannotWrite(store.path(), CannotWrite.Why.NOT_ENOUGH_MEMORY, tooLittle);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks a cipher", missing);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    static Unlocked read(Folder store, Passphrase passphrase) {
        PassphraseKey key = new PassphraseKey(passphrase);
        byte[] text = new byte[0];
        try {
            text = AgeFile.open(part(store, Names.IDENTITY, LONGEST), List.of(key));
            return new Unlocked(Identity.read(text), key.workFactor().orElseThrow());
        } catch (TooCostly planted) {
            throw new CannotOpen(store.path(), CannotOpen.Why.TOO_COSTLY, Names.IDENTITY, planted);
        } catch (NotEnoughMemory tooLittle) {
            throw new CannotOpen(store.path(), CannotOpen.Why.NOT_ENOUGH_MEMORY, Names.IDENTITY, tooLittle);
        } catch (GeneralSecurityException wrongOrDamaged) {
            throw new CannotOpen(store.path(), CannotOpen.Why.SEALED, Names.IDENTITY, wrongOrDamaged);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /** A part that a store cannot be without. That it is missing never means that there is no store. */
    static byte[] part(Folder store, String name, int longest) {
        try {
            byte[] bytes = store.read(name, longest);
            if (bytes.length == 0) {
                throw new CannotOpen(store.path(), CannotOpen.Why.PART_MISSING, name, null);
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw new CannotOpen(store.path(), CannotOpen.Why.PART_MISSING, name, missing);
        } catch (Folder.NotAFile strange) {
            throw new CannotOpen(store.path(), CannotOpen.Why.PART_STRANGE, name, strange);
        } catch (AccessDeniedException refused) {
            throw new CannotOpen(store.path(), CannotOpen.Why.NOT_ALLOWED, name, refused);
        } catch (IOException refused) {
            throw new CannotOpen(store.path(), CannotOpen.Why.UNREADABLE, name, refused);
        }
    }
}
