package kempt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person should know about where their store lies. None of it keeps the store from working. */
public enum Notice {
    /** Other accounts could look into the folder; it was closed to them. */
    WAS_OPEN_TO_OTHERS,
    /** This disk knows no owners and modes: whoever holds it can copy or delete what lies there. */
    NO_MODES_HERE,
    /** Other accounts can put another folder in its place. */
    REPLACEABLE_BY_OTHERS,
    /** What is around it belongs to another account, as when a program is run with sudo. */
    AMONG_ANOTHERS_FILES,
    /** The folder looks like one that is carried to other machines, and perhaps to other people. */
    SYNCHRONISED,
    /** Nothing can be written here. */
    READ_ONLY,
    /** Made by a later kempt: it is only read. */
    NEWER_FORMAT,
    /** The renewal of keys was cut off, and has been finished now. */
    KEYS_RENEWED,
    /** Some files are still under the old key: they do not open, or the disk took no new ones. */
    KEYS_HALF_RENEWED,
    /** Some records do not open, or are missing: what is read is not all that was kept. */
    INCOMPLETE;

    private static final Set<String> SYNCHRONISERS = Set.of(
            "dropbox",
            "onedrive",
            "google drive",
            "googledrive",
            "my drive",
            "icloud",
            "icloud drive",
            "com~apple~clouddocs",
            "mobile documents",
            "nextcloud",
            "owncloud",
            "syncthing",
            "sync",
            "pcloud",
            "pclouddrive",
            "mega",
            "megasync",
            "box",
            "box sync",
            "seafile",
            "proton drive",
            "tresorit",
            "kdrive");

    /** What can be told from the path alone, of a store or of a place where a copy is to go. */
    public static Set<Notice> about(Path folder) {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        for (Path name : folder.toAbsolutePath().normalize()) {
            String word = name.toString().toLowerCase(Locale.ROOT);
            if (SYNCHRONISERS.stream().anyMatch(known -> word.equals(known) || word.startsWith(known + " "))) {
                notices.add(SYNCHRONISED);
            }
        }
        Optional<Path> around = around(folder);
        try {
            if (around.isPresent() && Modes.known(around.get())) {
                if (replaceable(around.get())) {
                    notices.add(REPLACEABLE_BY_OTHERS);
                }
                if (anothers(around.get())) {
                    notices.add(AMONG_ANOTHERS_FILES);
                }
            }
        } catch (IOException unknowable) {
            return notices;
        }
        return notices;
    }

    /** The nearest folder above that is there: those between are made when the store is. */
    private static Optional<Path> around(Path folder) {
        Path above = folder.toAbsolutePath().getParent();
        while (above != null && Files.notExists(above)) {
            above = above.getParent();
        }
        return Optional.ofNullable(above);
    }

    /** Others may write in the folder above, and it lacks the sticky bit that would keep them from renaming. */
    private static boolean replaceable(Path above) throws IOException {
        Set<PosixFilePermission> bits = Files.getPosixFilePermissions(above);
        int mode = (Integer) Files.getAttribute(above, "unix:mode");
        return bits.contains(PosixFilePermission.OTHERS_WRITE) && (mode & 01000) == 0;
    }

    /** Of the system's own folders, anyone may have been given a part. */
    private static boolean anothers(Path above) throws IOException {
        String owner = Files.getOwner(above).getName();
        return !owner.equals("root")
                && ProcessHandle.current()
                        .info()
                        .user()
                        .filter(us -> !us.equals(owner))
                        .isPresent();
    }
}
