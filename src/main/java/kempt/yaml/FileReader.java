package kempt.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads ordinary files of bounded size, and opens nothing else: a device or a pipe might never end. */
public final class FileReader {
    private FileReader() {}

    /** The bytes of a file, named as its path was given. */
    public static Reading<Source> read(Path path, Limits limits) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return failed(path, SyntaxRule.NOT_A_FILE);
            }
            if (attributes.size() > limits.bytes()) {
                return failed(path, SyntaxRule.TOO_LARGE, Decoder.size(limits));
            }
            try (InputStream in = Files.newInputStream(path)) {
                // One byte more than allowed, so that a file that grew meanwhile is still found out.
                return Reading.of(new Source(path.toString(), in.readNBytes(limits.bytes() + 1)));
            }
        } catch (NoSuchFileException gone) {
            return failed(path, SyntaxRule.NO_SUCH_FILE);
        } catch (IOException refused) {
            return failed(path, SyntaxRule.CANNOT_READ);
        }
    }

    /** What comes in by a stream, up to the limit and one byte more, so that too much is found out. */
    public static Reading<Source> read(String name, InputStream in, Limits limits) {
        try {
            return Reading.of(new Source(name, in.readNBytes(limits.bytes() + 1)));
        } catch (IOException refused) {
            return failed(Path.of(name), SyntaxRule.CANNOT_READ);
        }
    }

    private static <T> Reading<T> failed(Path path, SyntaxRule rule, Object... words) {
        Text nothing = new Text(path.toString(), "");
        Problems problems = new Problems(nothing, false);
        problems.report(nothing.mark(1, 1, 1), rule, words);
        return Reading.failed(problems.found());
    }
}
