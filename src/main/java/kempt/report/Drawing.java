package kempt.report;

import java.util.Locale;

/** How a picture is drawn where there is only text. */
public enum Drawing {
    /** With lines and blocks. */
    UNICODE,
    /** With the signs that every terminal and printer has. */
    ASCII,
    /** Not at all: the same in sentences, to be read aloud. */
    WORDS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
