package kempt.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kempt.Kempt;
import kempt.cli.Person;
import kempt.cli.Tty;
import kempt.cli.World;

/** Plays a transcript, and writes down what happens. */
record Stage(Path folder, Path home, String version) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    String play(Transcript transcript) throws IOException {
        StringBuilder happened = new StringBuilder();
        for (Step step : transcript.steps()) {
            happened.append(play(step));
        }
        return happened.toString();
    }

    private String play(Step step) throws IOException {
        if (step instanceof Step.Prop prop) {
            String text = lines(prop.lines());
            Path file = folder.resolve(prop.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return "<< " + prop.name() + "\n" + text + ">>\n";
        }
        if (step instanceof Step.Command command) {
            return "$ " + command.line() + "\n" + masked(run(command));
        }
        return ((Step.Aside) step).line() + "\n";
    }

    private String run(Step.Command command) throws IOException {
        Map<String, String> environment = new TreeMap<>(Map.of("HOME", home.toString(), "COLUMNS", "80"));
        List<String> words = words(command.line());
        while (words.get(0).matches("[A-Z_]+=.*")) {
            String[] setting = words.remove(0).split("=", 2);
            environment.put(setting[0], setting[1]);
        }
        Screen screen = new Screen();
        String program = words.remove(0);
        int code =
                switch (program) {
                    case "kempt" -> kempt(screen, environment, command.typed(), words);
                    case "cat" -> cat(screen, words.get(0));
                    default -> throw new IllegalArgumentException("a transcript knows kempt and cat, not " + program);
                };
        screen.line("[exit " + code + "]");
        return screen.text();
    }

    private int kempt(Screen screen, Map<String, String> environment, List<String> typed, List<String> args) {
        World world = new World(
                "kempt",
                screen.keyboard(typed),
                screen.stream(),
                screen.stream(),
                CLOCK,
                environment,
                folder,
                Tty.NONE,
                Person.NOBODY);
        return Kempt.run(world, args.toArray(String[]::new));
    }

    private int cat(Screen screen, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            screen.line("cat: no such file: " + name);
            return 1;
        }
        screen.stream().print(Files.readString(file, StandardCharsets.UTF_8));
        return 0;
    }

    private String masked(String text) {
        return text.replace(home.toString(), "HOME")
                .replace(folder.toString(), "FOLDER")
                .replaceAll("(?<![\\w.])" + Pattern.quote(version) + "(?![\\w.])", "VERSION");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    words.add(matcher.group(group));
                }
            }
        }
        return words;
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
