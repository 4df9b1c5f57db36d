package kempt.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An open store. Nobody else has it open at the same time. When a method that writes returns, what it wrote is on the
 * disk; when it throws, the store is as it was. What goes wrong is a {@link StoreFailure}.
 *
 * <p>What is kept must be one JSON value in UTF-8, because that is what people are told they will find. It is given
 * back byte for byte.
 */
public final class Store implements AutoCloseable {
    private final Folder folder;
    private final StoreLock lock;
    private final Set<Notice> notices;
    private Identity identity;
    private WorkFactor workFactor;
    private Records records;
    private Draft draft;
    private int leftovers;
    private boolean closed;

    Store(Folder folder, StoreLock lock, KeyFile.Unlocked unlocked, Set<Notice> notices) {
        this.folder = folder;
        this.lock = lock;
        this.notices = EnumSet.noneOf(Notice.class);
        this.notices.addAll(notices);
        this.workFactor = unlocked.workFactor();
        use(unlocked.identity());
    }

    private void use(Identity next) {
        try {
            Sealer sealer = new Sealer(next);
            records = new Records(folder.sub(Names.RECORDS), sealer);
            draft = new Draft(folder, sealer);
            identity = next;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks a cipher", missing);
        }
    }

    /** What a stop in the middle of something has left is put right when the store is opened. */
    void tidy(Passphrase passphrase) {
        if (!isReadOnly()) {
            leftovers = folder.sweep() + folder.sub(Names.RECORDS).sweep();
            if (identity.isRenewing()) {
                notices.add(renew(passphrase) ? Notice.KEYS_RENEWED : Notice.KEYS_HALF_RENEWED);
            }
        }
        // An older record must never pass for the newest without a word.
        if (!records.read().complete()) {
            notices.add(Notice.INCOMPLETE);
        }
    }

    /** Where the store really is. */
    public Path folder() {
        return folder.path();
    }

    /** Which store it is: sixteen signs of chance, the same for as long as it lasts, that tell nothing. */
    public synchronized String id() {
        return identity.store();
    }

    /** What scrypt was told when the passphrase was last set. */
    public WorkFactor workFactor() {
        return workFactor;
    }

    public synchronized Set<Notice> notices() {
        return Set.copyOf(notices);
    }

    public synchronized boolean isReadOnly() {
        return notices.contains(Notice.READ_ONLY) || notices.contains(Notice.NEWER_FORMAT);
    }

    /** All records that can be read. One that cannot never keeps the others from being read. */
    public synchronized Reading read() {
        return records.read();
    }

    /**
     * Keeps a record for good.
     *
     * @return its number: records are counted from 1
     */
    public synchronized long append(byte[] json) {
        return append(json, "");
    }

    /** Keeps a record that was made from the draft, and drops the draft. The two cannot come apart. */
    public synchronized long finish(byte[] json) {
        long number = append(json, draft.mark());
        draft.drop();
        return number;
    }

    private long append(byte[] json, String mark) {
        writable();
        return records.append(json, mark);
    }

    /**
     * What is still being worked on, if anything.
     *
     * @throws CannotOpen when there is a draft that cannot be read
     */
    public synchronized Optional<byte[]> draft() {
        return draft.read(records);
    }

    /** Replaces the draft, if there is one. */
    public synchronized void saveDraft(byte[] json) {
        writable();
        draft.save(json);
    }

    public synchronized void dropDraft() {
        writable();
        draft.drop();
    }

    /** Looks at every file. */
    public synchronized Verification verify() {
        return new Inspection(folder, records, draft).run(leftovers, notices);
    }

    /** A copy of this store, under the same key, that nobody else knows of yet. */
    Verification inspectCopy(Folder copy) {
        KeyFile.Unlocked unlocked = new KeyFile.Unlocked(identity, workFactor);
        return new Store(copy, StoreLock.none(copy), unlocked, Set.of()).verify();
    }

    /** A record of another store, under the number that it had there. */
    void take(Kept record) {
        records.put(record.number(), record.json(), "");
    }

    /**
     * Seals the key anew, and only the key. Whoever has an older copy of the store still opens that one with the old
     * passphrase; where the old one may be known to someone, {@link #newKeys} is what helps.
     *
     * @param next stays the caller's to close
     */
    public synchronized void changePassphrase(Passphrase next, WorkFactor nextWorkFactor) {
        writable();
        KeyFile.write(folder, identity, next, nextWorkFactor);
        workFactor = nextWorkFactor;
    }

    /**
     * A new passphrase, a new key, and every file sealed anew. From the moment the key is written, the new passphrase
     * counts.
     *
     * @param next stays the caller's to close
     * @return whether nothing takes the old key any more; if not, the next opening goes on with it
     */
    public synchronized boolean newKeys(Passphrase next, WorkFactor nextWorkFactor) {
        writable();
        try {
            Identity renewing = identity.isRenewing() ? identity : identity.renewing();
            KeyFile.write(folder, renewing, next, nextWorkFactor);
            workFactor = nextWorkFactor;
            use(renewing);
            return renew(next);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks a cipher", missing);
        }
    }

    private boolean renew(Passphrase passphrase) {
        try {
            if (!new Renewal(folder, identity).run()) {
                return false;
            }
            Identity renewed = identity.renewed();
            KeyFile.write(folder, renewed, passphrase, workFactor);
            use(renewed);
            return true;
        } catch (CannotWrite refused) {
            return false;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java lacks a cipher", missing);
        }
    }

    /**
     * Copies the store, sealed as it is, and looks at every file of the copy. The same passphrase opens it.
     *
     * @param target is not there yet, or is an empty folder
     */
    public synchronized Verification backup(Path target) {
        return new Copies(this, folder).backup(target);
    }

    /** Writes what was kept as plain JSON, one file a record, for the person's own eyes and programs. */
    public synchronized void exportPlain(Path target) {
        new Copies(this, folder).plain(target);
    }

    /** Writes a store of its own, with another key and another passphrase, for someone else. */
    public synchronized void exportSealed(Path target, Passphrase theirs, WorkFactor theirWorkFactor) {
        new Copies(this, folder).sealed(target, theirs, theirWorkFactor);
    }

    private void writable() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        if (notices.contains(Notice.NEWER_FORMAT)) {
            throw new CannotWrite(folder.path(), CannotWrite.Why.NEWER_FORMAT, null);
        }
        if (notices.contains(Notice.READ_ONLY)) {
            throw new CannotWrite(folder.path(), CannotWrite.Why.READ_ONLY, new IOException("read-only"));
        }
    }

    /** Waits for what is being written, forgets the key, and lets others in. */
    @Override
    public synchronized void close() {
        closed = true;
        identity.close();
        lock.close();
    }
}
