package kempt.report;

/** A piece of a paragraph. */
public sealed interface Inline {
    String text();

    record Text(String text) implements Inline {}

    record Strong(String text) implements Inline {}

    /** What a person told, in their words and their language: it may run the other way than the page. */
    record Told(String text) implements Inline {}

    /** An address, always written out: a person decides on which device to open it. */
    record Link(String text, String url) implements Inline {}
}
