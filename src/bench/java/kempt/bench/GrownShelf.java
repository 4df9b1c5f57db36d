package kempt.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of checklists with as many checks as one likes, and a person who has none of it in place, to see how time
 * and memory grow. A check is as long as those that kempt ships are, and leans on others as they do.
 */
public final class GrownShelf {
    /** So that no file is larger than a checklist may be. */
    private static final int A_FILE = 150;

    /** What a catalogue cannot do without: taken as it ships. */
    private static final List<String> LISTS =
            List.of("threats.yml", "domains.yml", "guides.yml", "help.yml", "scoring.yml");

    private static final List<String> THREATS =
            List.of("account-takeover", "doxxing", "impersonation", "identity-theft", "stalking", "cyber-mob");
    private static final List<String> DOMAINS = List.of("accounts", "devices", "public-footprint", "location");
    private static final List<String> WEIGHTS = List.of("very-low", "low", "moderate", "high", "very-high");
    private static final List<String> NOTICED = List.of("no", "maybe", "yes");

    private GrownShelf() {}

    /** {@code GrownShelf FOLDER ITEMS}: fills the folder, which has to be there, and {@code answers.yml} in it. */
    public static void main(String[] args) throws IOException {
        write(Path.of("checklists"), Path.of(args[0], "checklists"), Integer.parseInt(args[1]));
        write(Path.of(args[0], "answers.yml"), answers(Integer.parseInt(args[1])));
    }

    /**
     * Writes the checklists.
     *
     * @param shipped the folder that ships
     * @param folder where to; made if need be
     * @param items how many checks
     */
    static void write(Path shipped, Path folder, int items) throws IOException {
        Files.createDirectories(folder.resolve("hygiene"));
        for (String list : LISTS) {
            Files.copy(shipped.resolve(list), folder.resolve(list));
        }
        for (int from = 0; from < items; from += A_FILE) {
            write(folder.resolve("hygiene/grown-" + from + ".yml"), checklist(from, Math.min(items, from + A_FILE)));
        }
    }

    /** Every check is open, so that the plan has them all. */
    static String answers(int items) {
        StringBuilder text = new StringBuilder("format: kempt-answers/1\nanswers:\n");
        for (int n = 0; n < items; n++) {
            text.append("  grown-").append(n).append(": no\n");
        }
        return text.toString();
    }

    private static String checklist(int from, int to) {
        StringBuilder text = new StringBuilder("""
                checklist: grown-%d
                kind: hygiene
                edition: 1
                domain: %s
                title: Grown number %d
                about: Nothing that anyone should read. It is here to be many.
                reviewed: 2026-11-23
                sections:
                """.formatted(from, DOMAINS.get(from / A_FILE % DOMAINS.size()), from));
        for (int n = from; n < to; n++) {
            if (n % 10 == 0) {
                text.append("  - title: Part ").append(n / 10).append("\n    intensity: 0\n    items:\n");
            }
            text.append(check(n));
        }
        return text.toString();
    }

    private static String check(int n) {
        String leans = n % 10 == 0 ? "" : "        only-if: {grown-%d: [yes, no]}\n".formatted(n - 1);
        String after = n % 10 == 0 ? "" : "        after: [grown-%d]\n".formatted(n - 1);
        return """
                      - id: grown-%1$d
                %2$s        ask: Do you have the thing with the number %1$d in place, on each device that you use?
                        because: Whoever gets hold of one of them can often reach the others, and this is what stands between.
                        guards: [%3$s, %4$s]
                        weight: %5$s
                        do: Put the thing with the number %1$d in place, on one device today and on the others later.
                        steps:
                          - Open the settings of the device, and find the page that has the thing on it.
                          - Switch it on. If it asks for a code, write the code down where only you look.
                          - Try it once while the old way still works, so that nothing is lost if it does not.
                        takes: %6$d minutes
                        noticed: %7$s
                %8$s        caution: Someone who uses the same device may see that something has changed.
                        guides: [psc, zebra-crossing]
                """.formatted(
                        n,
                        leans,
                        THREATS.get(n % THREATS.size()),
                        THREATS.get((n + 1 + n / 7 % 5) % THREATS.size()),
                        WEIGHTS.get(n % WEIGHTS.size()),
                        5 + n % 26,
                        NOTICED.get(n % NOTICED.size()),
                        after);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
