package kempt.transcript;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A transcript, read from its file. What kempt was expected to say is not kept: the whole text is compared. */
record Transcript(List<Step> steps) {
    static final String PROMPT = "> ";
    static final String END_OF_INPUT = "^D";

    static Transcript parse(String text) {
        List<Step> steps = new ArrayList<>();
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("$ ")) {
                steps.add(command(line.substring(2), lines));
            } else if (line.startsWith("<< ")) {
                steps.add(new Step.Prop(line.substring(3), until(">>", lines)));
            } else if (line.isEmpty() || line.startsWith("#")) {
                steps.add(new Step.Aside(line));
            } else {
                throw new IllegalArgumentException("neither '$', '<<' nor '#', and no command is running: " + line);
            }
        }
        return new Transcript(List.copyOf(steps));
    }

    private static Step command(String command, Iterator<String> lines) {
        return new Step.Command(
                command,
                until("\\[exit [0-9]+]", lines).stream()
                        .filter(line -> line.startsWith(PROMPT))
                        .map(line -> line.substring(PROMPT.length()))
                        .toList());
    }

    private static List<String> until(String end, Iterator<String> lines) {
        List<String> between = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.matches(end)) {
                return List.copyOf(between);
            }
            between.add(line);
        }
        // A transcript that is being written may end with a bare command: updating completes it.
        return List.copyOf(between);
    }
}
