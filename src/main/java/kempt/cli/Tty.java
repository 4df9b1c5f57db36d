package kempt.cli;

/** Which of the three standard streams is a terminal. */
public record Tty(boolean in, boolean out, boolean err) {
    public static final Tty NONE = new Tty(false, false, false);
}
