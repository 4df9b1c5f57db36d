package kempt.yaml;

/**
 * A file that could be read: its text, for excerpts, and what it says.
 *
 * @param ours whether kempt ships it
 */
public record Document(Text text, Node root, boolean ours) {
    public String name() {
        return text.name();
    }
}
