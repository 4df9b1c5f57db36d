package kempt.interview.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Typed lines, one at a time, without their controls, and never so long that they fill the memory. */
final class Lines {
    private static final int LONGEST = 10_000;
    private static final char ESCAPE = 0x1b;
    private static final String TOO_LONG = "\0";

    /** What arrow keys and the like send where a terminal does not handle them itself. */
    private static final Pattern KEYS = Pattern.compile("\u001b(\\[[0-?]*[ -/]*[@-~]|O.)?");

    private final BufferedReader in;
    private final boolean person;

    /** @param person whether a person types them, whose half a line is no answer when they leave */
    Lines(InputStream in, boolean person) {
        this.person = person;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    static boolean tooLong(String line) {
        return line.equals(TOO_LONG);
    }

    /**
     * The next line, or nothing at the end of input, which is also where it cannot be read any further: the terminal is
     * gone, or it is no file of lines. A last line without a line break still counts in a file; a person who typed it
     * left instead. Their terminal tells so only at the second Ctrl-D: the first one hands over what was typed.
     */
    Optional<String> next() {
        try {
            StringBuilder line = new StringBuilder();
            boolean any = false;
            boolean whole = false;
            boolean tooLong = false;
            for (int c = in.read(); c >= 0; c = in.read()) {
                any = true;
                if (c == '\n') {
                    whole = true;
                    break;
                }
                if (line.length() >= LONGEST) {
                    tooLong = true;
                } else if (c == '\t' || c == ESCAPE || !Character.isISOControl(c)) {
                    line.append((char) c);
                }
            }
            return whole || (any && !person)
                    ? Optional.of(tooLong ? TOO_LONG : KEYS.matcher(line).replaceAll(""))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
