package kempt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Who may read and write. Modes are given when a file is made, so that there is no moment in which others could open
 * it, and set again after, because a umask of 777 takes even its owner's bits away.
 *
 * <p>Where the disk knows no modes (FAT, Windows) nothing is done here; what is sealed stays sealed.
 */
enum Modes {
    FOLDER("rwx------"),
    FILE("rw-------"),
    SEALED("r--------");

    private final String bits;

    Modes(String bits) {
        this.bits = bits;
    }

    private Set<PosixFilePermission> permissions() {
        return PosixFilePermissions.fromString(bits);
    }

    static boolean known(Path place) throws IOException {
        return Files.getFileStore(place).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    FileAttribute<?>[] whenMade(Path folder) throws IOException {
        return known(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions())}
                : new FileAttribute<?>[0];
    }

    void set(Path place) throws IOException {
        if (known(place)) {
            Files.setPosixFilePermissions(place, permissions());
        }
    }

    /** Whether others of the group, or everyone, may do anything with it. */
    static boolean loose(Path place) throws IOException {
        if (!known(place)) {
            return true;
        }
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(place, LinkOption.NOFOLLOW_LINKS);
        return now.stream().anyMatch(bit -> !bit.name().startsWith("OWNER"));
    }

    /** Makes the folder, and those above it that are not there yet. */
    static void makeFolders(Path folder) throws IOException {
        Path above = folder.getParent();
        if (above != null && !Files.isDirectory(above)) {
            makeFolders(above);
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, FOLDER.whenMade(above));
            FOLDER.set(folder);
        }
    }
}
