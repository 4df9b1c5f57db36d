package kempt.assess;

/** A whole number from 0 to 100 that is known only within bounds. */
public record Span(int low, int high) {
    public static final Span NONE = new Span(0, 0);

    public Span {
        if (low < 0 || low > high || high > 100) {
            throw new IllegalArgumentException("not a span: " + low + " to " + high);
        }
    }
}
