package kempt.cli;

/** There is only one sitting, or none: nothing to compare. */
final class NotEnoughRuns extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
