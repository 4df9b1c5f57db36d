package kempt.yaml;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Reads ordinary files of bounded size, and opens nothing else: a device or a pipe might never end. */
public final class FileReader {
    private FileReader() {}

    /** The bytes of a file, named as its path was given. */
    public static Reading<Source> read(Path path, Limits limits) {
        return read(path, path.toString(), limits);
    }

    /** The bytes of a file. */
    public static Reading<Source> read(Path path, String name, Limits limits) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return failed(name, SyntaxRule.NOT_A_FILE);
            }
            if (attributes.size() > limits.bytes()) {
                return failed(name, SyntaxRule.TOO_LARGE, Decoder.size(limits));
            }
            // A channel, which newInputStream would open, makes Java load its network library: that takes time, and
            // tries out sockets.
            try (InputStream in = new FileInputStream(path.toFile())) {
                // One byte more than allowed, so that a file that grew meanwhile is still found out.
                return Reading.of(new Source(name, in.readNBytes(limits.bytes() + 1)));
            }
        } catch (NoSuchFileException gone) {
            return failed(name, SyntaxRule.NO_SUCH_FILE);
        } catch (IOException refused) {
            return failed(name, SyntaxRule.CANNOT_READ);
        }
    }

    /** What comes in by a stream, up to the limit and one byte more, so that too much is found out. */
    public static Reading<Source> read(String name, InputStream in, Limits limits) {
        try {
            return Reading.of(new Source(name, in.readNBytes(limits.bytes() + 1)));
        } catch (IOException refused) {
            return failed(name, SyntaxRule.CANNOT_READ);
        }
    }

    private static <T> Reading<T> failed(String name, SyntaxRule rule, Object... words) {
        Text nothing = new Text(name, "", List.of());
        Problems problems = new Problems(nothing, false);
        problems.report(nothing.mark(1, 1, 1), rule, words);
        return Reading.failed(problems.found());
    }
}
