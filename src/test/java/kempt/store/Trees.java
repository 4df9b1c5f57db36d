package kempt.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Folders, as the tests look at them. */
final class Trees {
    private Trees() {}

    static void copy(Path from, Path to) throws IOException {
        for (Path path : all(from)) {
            Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }

    static List<Path> files(Path folder) throws IOException {
        return all(folder).stream().filter(Files::isRegularFile).toList();
    }

    static Path onlyRecord(Path store) throws IOException {
        List<Path> records = files(store.resolve(Names.RECORDS));
        if (records.size() != 1) {
            throw new IllegalStateException("not one record: " + records);
        }
        return records.get(0);
    }

    /** Whether the text is anywhere under the folder, in the bytes of a file or in a name. */
    static boolean mentions(Path folder, String text) throws IOException {
        for (Path path : all(folder)) {
            if (path.toString().contains(text)
                    || (Files.isRegularFile(path)
                            && new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(text))) {
                return true;
            }
        }
        return false;
    }
}
