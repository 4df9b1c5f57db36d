package kempt.interview.terminal;

import java.util.Locale;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.interview.Reply;

/** A typed line that begins with a slash: a command, or a stock answer. Two slashes are one that is meant. */
record Slash(String word, String rest) {
    static Optional<Slash> in(String line) {
        if (!line.startsWith("/") || line.startsWith("//")) {
            return Optional.empty();
        }
        String[] parts = line.substring(1).strip().split(" ", 2);
        return Optional.of(new Slash(parts[0], parts.length > 1 ? parts[1].strip() : ""));
    }

    /** The line as it is meant, if it is no command. */
    static String text(String line) {
        return line.startsWith("//") ? line.substring(1) : line;
    }

    Optional<Command> command() {
        return Command.typed(word);
    }

    Optional<Reply> stock() {
        return Answer.Stock.of(word.toLowerCase(Locale.ROOT)).map(Reply.Gave::new);
    }
}
