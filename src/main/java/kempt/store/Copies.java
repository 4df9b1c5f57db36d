package kempt.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whole folders for elsewhere. One is built beside its place, under a passing name, and takes its own name when it is
 * complete: half a copy never looks like one.
 */
final class Copies {
    private final Store store;
    private final Folder from;

    Copies(Store store, Folder from) {
        this.store = store;
        this.from = from;
    }

    private interface Filling<T> {
        T fill(Folder folder) throws IOException;
    }

    Verification backup(Path target) {
        return whole(target, copy -> {
            Folder records = copy.sub(Names.RECORDS);
            Modes.makeFolders(records.path());
            for (String name : from.sub(Names.RECORDS).names()) {
                if (Names.isRecord(name)) {
                    copy(from.sub(Names.RECORDS), records, name, Modes.SEALED);
                }
            }
            for (String name : List.of(Names.DRAFT, Names.IDENTITY, Names.MARKER)) {
                if (from.has(name)) {
                    copy(from, copy, name, Modes.FILE);
                }
            }
            return store.inspectCopy(copy);
        });
    }

    private static void copy(Folder from, Folder to, String name, Modes modes) throws IOException {
        byte[] bytes = from.read(name, Records.LONGEST);
        to.write(name, bytes, modes);
        if (!Arrays.equals(bytes, to.read(name, Records.LONGEST))) {
            throw new IOException("came back changed: " + name);
        }
    }

    void plain(Path target) {
        whole(target, folder -> {
            for (Kept record : store.read().records()) {
                folder.write(plainName(folder, record.number()), record.json(), Modes.FILE);
            }
            Optional<byte[]> draft = store.draft();
            if (draft.isPresent()) {
                folder.write("draft.json", draft.get(), Modes.FILE);
            }
            return folder;
        });
    }

    /** Two records with one number, which a clumsy synchroniser can bring about, both come out. */
    private static String plainName(Folder folder, long number) {
        String name = String.format(Locale.ROOT, "%04d", number);
        return folder.has(name + ".json") ? name + "-" + Names.random() + ".json" : name + ".json";
    }

    void sealed(Path target, Passphrase theirs, WorkFactor workFactor) {
        whole(target, folder -> {
            try (Store copy = new StoreFolder(folder.path(), folder.clock()).create(theirs, workFactor)) {
                store.read().records().forEach(copy::take);
                store.draft().ifPresent(copy::saveDraft);
            }
            return folder;
        });
    }

    private <T> T whole(Path target, Filling<T> filling) {
        Path place = target.toAbsolutePath().normalize();
        try {
            if (place.startsWith(from.path()) || place.getFileName() == null || isTaken(place)) {
                throw new CannotWrite(place, CannotWrite.Why.IN_THE_WAY, null);
            }
            // What is made on the way to a drive that is not plugged in would lie on the wrong disk.
            if (!Files.isDirectory(place.getParent())) {
                throw new CannotWrite(place.getParent(), CannotWrite.Why.NOT_THERE, null);
            }
            Path passing = place.resolveSibling("." + place.getFileName() + ".part");
            discard(passing);
            Modes.makeFolders(passing);
            try {
                T result = filling.fill(new Folder(passing, from.clock()));
                Files.move(passing, place, StandardCopyOption.ATOMIC_MOVE);
                new Folder(place, from.clock()).flushAbove();
                return result;
            } catch (IOException | StoreFailure refused) {
                discard(passing);
                throw refused;
            }
        } catch (IOException refused) {
            throw CannotWrite.because(place.getParent() == null ? place : place.getParent(), refused);
        }
    }

    private static boolean isTaken(Path place) throws IOException {
        if (Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                || !new Folder(place, null).names().isEmpty();
    }

    /** What an earlier try, cut off, has left: two levels at most, and links are removed, not followed. */
    private static void discard(Path passing) throws IOException {
        if (Files.isSymbolicLink(passing)) {
            throw new FileAlreadyExistsException(passing.toString());
        }
        if (Files.isDirectory(passing)) {
            Folder folder = new Folder(passing, null);
            for (String name : folder.names()) {
                if (folder.isFolder(name)) {
                    for (String inner : folder.sub(name).names()) {
                        Files.delete(passing.resolve(name).resolve(inner));
                    }
                }
                Files.delete(passing.resolve(name));
            }
            Files.delete(passing);
        }
    }
}
