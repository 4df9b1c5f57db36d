package kempt.report;

/** A piece of a paragraph. */
public sealed interface Inline {
    String text();

    record Text(String text) implements Inline {}

    record Strong(String text) implements Inline {}

    /** An address, always written out: a person decides on which device to open it. */
    record Link(String text, String url) implements Inline {}
}
