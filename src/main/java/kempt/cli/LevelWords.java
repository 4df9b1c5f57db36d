package kempt.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import kempt.checklist.Level;

/** The words for levels, for help and for shells that complete them. */
final class LevelWords implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.of(Level.values()).map(Level::word).iterator();
    }
}
