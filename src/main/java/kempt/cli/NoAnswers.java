package kempt.cli;

/** There are no answers to go by: none are kept, and none were named. */
final class NoAnswers extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
