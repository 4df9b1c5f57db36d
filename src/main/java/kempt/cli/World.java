package kempt.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kempt.report.Drawing;

/**
 * All that kempt may touch outside itself. Tests make their own; {@code Kempt} makes the real one.
 *
 * @param name what kempt was called; it calls itself the same
 * @param out UTF-8, results only
 * @param err UTF-8, errors and progress
 * @param folder where a path begins that does not begin at the root
 */
public record World(
        String name,
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        Path folder,
        Tty tty,
        Person person) {

    /** In the environment: how wide the terminal is, as far as the launcher could tell. */
    public static final String TERMINAL_COLUMNS = "KEMPT_COLUMNS";

    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;

    public World {
        environment = Map.copyOf(environment);
    }

    /** A world with nobody and nothing in it: the build runs commands there, to see what they need and say. */
    public static World empty() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new World(
                "kempt",
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC),
                Map.of(),
                Path.of(""),
                Tty.NONE,
                Person.NOBODY);
    }

    /** The day it is: {@code SOURCE_DATE_EPOCH} where set, for output that can be reproduced, else the clock's. */
    public LocalDate today() {
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        if (epoch.isEmpty()) {
            return LocalDate.now(clock);
        }
        if (!epoch.matches("[0-9]{1,12}")) {
            throw new WrongSetting("SOURCE_DATE_EPOCH", epoch, "a number of seconds since 1970");
        }
        return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
    }

    /**
     * Columns to write results for: {@code COLUMNS}, else those of a narrow terminal that they go to, else 80. What
     * goes into a file or a pipe does not depend on the window that happens to be open.
     */
    public int width() {
        return columns("COLUMNS").orElseGet(() -> tty.out() ? terminalWidth() : USUAL_WIDTH);
    }

    /** Columns for talking with a person: the same, wherever results go. */
    public int talkWidth() {
        return columns("COLUMNS").orElseGet(this::terminalWidth);
    }

    private int terminalWidth() {
        return Math.max(
                NARROWEST, Math.min(USUAL_WIDTH, columns(TERMINAL_COLUMNS).orElse(USUAL_WIDTH)));
    }

    private Optional<Integer> columns(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(c -> c.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf);
    }

    /**
     * How pictures are drawn when nobody says: in words where lines are read aloud or cannot be placed, in ASCII where
     * the locale has nothing else.
     */
    public Drawing drawing(boolean linear) {
        if (linear || environment.getOrDefault("TERM", "").equals("dumb")) {
            return Drawing.WORDS;
        }
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("UTF-8");
        return locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8") ? Drawing.UNICODE : Drawing.ASCII;
    }
}
