package kempt.yaml;

/**
 * A place in a file.
 *
 * @param file as the person named it
 * @param line from 1
 * @param column from 1, counted in characters
 * @param length of the offending word, at least 1
 */
public record Mark(String file, int line, int column, int length) implements Comparable<Mark> {
    public Mark withLength(int length) {
        return new Mark(file, line, column, length);
    }

    @Override
    public int compareTo(Mark other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
