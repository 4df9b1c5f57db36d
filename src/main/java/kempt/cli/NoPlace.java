package kempt.cli;

/** Nobody said where to keep things, and there is no home folder either. */
final class NoPlace extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
