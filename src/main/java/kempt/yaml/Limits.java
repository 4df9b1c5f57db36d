package kempt.yaml;

/**
 * What a file may hold at most.
 *
 * @param bytes checked before anything is read
 * @param depth of nesting
 * @param anyCharacter whether control and reordering characters are let in as escapes in quotes, and reordering ones
 *     also raw. What a person said is kept as it is; what an author wrote has no use for them (Trojan Source).
 */
public record Limits(int bytes, int depth, boolean anyCharacter) {
    /** What authors write. A file of this size is refused or read well under a second. */
    public static final Limits CHECKLIST = new Limits(256 << 10, 20, false);

    /** What people said. */
    public static final Limits ANSWERS = new Limits(1 << 20, 8, true);
}
