package kempt.cli;

/** The person left while they were asked for something. */
final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
