package kempt.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at a folder from outside, before anything in it is trusted or changed. */
final class Premises {
    private static final List<String> KEPT = List.of(Names.MARKER, Names.IDENTITY, Names.RECORDS, Names.DRAFT);
    private static final Set<String> OF_THE_SYSTEM =
            Set.of("lost+found", "system volume information", "thumbs.db", "desktop.ini", "$recycle.bin");

    private final Folder folder;
    private final List<String> names;

    private Premises(Folder folder, List<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /**
     * Goes through a link once, here, and never after.
     *
     * @throws NoStore when there is no such folder
     * @throws CannotOpen when it may not be looked into: nothing is then known, least of all that it is empty
     */
    static Premises of(Path path, Clock clock) {
        try {
            if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoStore(path);
            }
            Path real = path.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new CannotOpen(real, CannotOpen.Why.NOT_A_FOLDER, "", null);
            }
            if (!ours(real)) {
                throw new CannotOpen(real, CannotOpen.Why.NOT_YOURS, "", null);
            }
            Folder folder = new Folder(real, clock);
            return new Premises(folder, folder.names());
        } catch (AccessDeniedException refused) {
            throw new CannotOpen(path, CannotOpen.Why.NOT_ALLOWED, "", refused);
        } catch (IOException refused) {
            throw new CannotOpen(path, CannotOpen.Why.UNREADABLE, "", refused);
        }
    }

    /** Where the system does not tell who we are, nothing can be said against it. */
    private static boolean ours(Path real) throws IOException {
        if (!Modes.known(real)) {
            return true;
        }
        String owner = Files.getOwner(real).getName();
        return ProcessHandle.current().info().user().map(owner::equals).orElse(true);
    }

    Folder folder() {
        return folder;
    }

    boolean hasAnyPart() {
        return KEPT.stream().anyMatch(names::contains);
    }

    /**
     * Whether there is a store, be it damaged. The marker is written last: without it, and without anything kept, the
     * making of a store was cut off, and there is none.
     */
    boolean hasStore() throws IOException {
        return names.contains(Names.MARKER) || names.contains(Names.DRAFT) || hasRecords();
    }

    private boolean hasRecords() throws IOException {
        return names.contains(Names.RECORDS)
                && (!folder.isFolder(Names.RECORDS)
                        || folder.sub(Names.RECORDS).names().stream().anyMatch(Names::isRecord));
    }

    /** A store has its folder to itself, but for what systems strew about. */
    boolean hasOthersFiles() {
        return names.stream()
                .anyMatch(name -> !KEPT.contains(name)
                        && !name.equals(Names.LOCK)
                        && !name.startsWith(".")
                        && !OF_THE_SYSTEM.contains(name.toLowerCase(Locale.ROOT)));
    }

    Set<Notice> notices() {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        notices.addAll(Notice.about(folder.path()));
        return notices;
    }

    /** Closes what others could look into. */
    Set<Notice> tighten() throws IOException {
        Set<Notice> notices = notices();
        if (!Modes.known(folder.path())) {
            notices.add(Notice.NO_MODES_HERE);
        } else if (Modes.loose(folder.path())) {
            Modes.FOLDER.set(folder.path());
            notices.add(Modes.loose(folder.path()) ? Notice.NO_MODES_HERE : Notice.WAS_OPEN_TO_OTHERS);
        }
        return notices;
    }
}
