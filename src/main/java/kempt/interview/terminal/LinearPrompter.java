package kempt.interview.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.answer.Wording;
import kempt.checklist.Guide;
import kempt.checklist.Question;
import kempt.interview.Menu;
import kempt.interview.Prompt;
import kempt.interview.Prompter;
import kempt.interview.Reply;
import kempt.interview.Turn;
import kempt.text.Neutral;
import kempt.text.Wrap;

/**
 * Numbered questions and typed lines: for pipes, screen readers and plain terminals. No cursor is moved, nothing is
 * drawn over. A line that begins with a slash is a command; two slashes begin an answer with a slash.
 */
public final class LinearPrompter implements Prompter {
    private static final String HINT = "Enter skips. /help shows what else you can type. /leave leaves.";
    private static final String STOCK = " /not-sure and /rather-not-say are answers too.";
    private static final String PAUSED = "Take your time. Press Enter to go on.";

    private final Lines lines;
    private final PrintStream out;
    private final boolean person;
    private final int width;
    private final Typed typed;

    /**
     * @param out where questions go; never the place of results
     * @param person whether a person sits there, so that the end of input means that they left
     * @param today what "yesterday" is counted from
     */
    public LinearPrompter(InputStream in, PrintStream out, boolean person, int width, LocalDate today) {
        this.lines = new Lines(in);
        this.out = out;
        this.person = person;
        this.width = width;
        this.typed = new Typed(today);
    }

    @Override
    public Reply ask(Prompt prompt) {
        Question question = prompt.item().question();
        say("");
        say("[" + prompt.where() + "]");
        say(question.ask());
        choices(question);
        prompt.before().ifPresent(a -> say("You answered: " + Wording.of(question, a) + ". Enter keeps it."));
        prompt.note().ifPresent(n -> say("Your note: " + n));
        say(HINT);
        while (true) {
            Optional<String> line = read();
            if (line.isEmpty()) {
                return person ? Reply.Way.LEAVE : Reply.Way.END_OF_INPUT;
            }
            Optional<Reply> reply = reply(prompt, line.get());
            if (reply.isPresent()) {
                return reply.get();
            }
        }
    }

    private void choices(Question question) {
        List<String> texts = question.type().picks() ? Typed.numbered(question) : List.of();
        for (int i = 0; i < texts.size(); i++) {
            if (i == question.choices().size()) {
                say("");
            }
            option(i + 1, texts.get(i));
        }
        switch (question.type()) {
            case SEVERAL -> say("You can name several, like: 1 3");
            case TEXT -> say("Type as much or as little as you like, in one line." + STOCK);
            case NUMBER -> say("Type a number." + STOCK);
            case DATE -> say("Type a day, like 2 Nov 2026, or yesterday." + STOCK);
            case ONE -> {}
        }
    }

    private Optional<Reply> reply(Prompt prompt, String line) {
        if (line.startsWith("/") && !line.startsWith("//")) {
            return command(prompt, line.substring(1).strip());
        }
        if (line.isBlank()) {
            return Optional.of(prompt.before().<Reply>map(Reply.Gave::new).orElse(Reply.Way.SKIP));
        }
        Typed.Result result = typed.read(prompt.item().question(), line.startsWith("//") ? line.substring(1) : line);
        result.ask().ifPresent(this::say);
        return result.answer().map(Reply.Gave::new);
    }

    private Optional<Reply> command(Prompt prompt, String line) {
        String word = line.split(" ", 2)[0];
        return switch (word) {
            case "back" -> Optional.of(Reply.Way.BACK);
            case "skip" -> Optional.of(Reply.Way.SKIP);
            case "skip-part" -> Optional.of(Reply.Way.SKIP_SECTION);
            case "review" -> Optional.of(Reply.Way.REVIEW);
            case "leave" -> Optional.of(Reply.Way.LEAVE);
            case "note" -> note(line);
            case "pause" -> {
                say(PAUSED);
                yield read().isEmpty() ? Optional.of(end()) : Optional.empty();
            }
            case "why" -> {
                say(prompt.why());
                yield Optional.empty();
            }
            case "guides" -> {
                guides(prompt.guides());
                yield Optional.empty();
            }
            case "help" -> {
                Commands.HELP.forEach(this::say);
                yield Optional.empty();
            }
            default -> stock(word);
        };
    }

    private Optional<Reply> stock(String word) {
        Optional<Answer.Stock> stock = Answer.Stock.of(word);
        if (stock.isEmpty()) {
            say("There is no /" + word + ". /help shows what there is.");
        }
        return stock.map(Reply.Gave::new);
    }

    private Optional<Reply> note(String line) {
        String text = line.substring("note".length()).strip();
        if (!text.isEmpty()) {
            return Optional.of(new Reply.Noted(text));
        }
        say("Your note, in one line. Enter alone removes it.");
        return Optional.of(read().<Reply>map(n -> new Reply.Noted(n.strip())).orElse(end()));
    }

    private Reply end() {
        return person ? Reply.Way.LEAVE : Reply.Way.END_OF_INPUT;
    }

    private void guides(List<Guide> guides) {
        if (guides.isEmpty()) {
            say("There is no guide to this question.");
        }
        for (Guide guide : guides) {
            say("- " + guide.title() + ", " + guide.publisher() + ": " + guide.url());
            guide.warning().ifPresent(w -> say("  Note: " + w));
        }
    }

    @Override
    public Turn choose(Menu menu) {
        say("");
        if (!menu.title().isEmpty()) {
            say(menu.title());
        }
        menu.body().forEach(this::say);
        boolean page = menu.options().size() == 1 && menu.onEnter().isPresent();
        for (int i = 0; !page && i < menu.options().size(); i++) {
            option(i + 1, menu.options().get(i).text());
        }
        String hint = menu.onEnter()
                .map(id -> menu.options().stream()
                        .filter(o -> o.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(o -> "Enter: " + o.text().toLowerCase(Locale.ROOT) + ".")
                .orElse("Type a number.");
        say(hint + " /leave leaves.");
        while (true) {
            Optional<Turn> turn = turn(menu);
            if (turn.isPresent()) {
                return turn.get();
            }
        }
    }

    private Optional<Turn> turn(Menu menu) {
        Optional<String> line = read().map(String::strip);
        if (line.isEmpty()) {
            return Optional.of(person ? Turn.Way.LEAVE : Turn.Way.END_OF_INPUT);
        }
        if (line.get().isEmpty() && menu.onEnter().isPresent()) {
            return menu.onEnter().map(Turn.Picked::new);
        }
        if (line.get().equals("/leave")) {
            return Optional.of(Turn.Way.LEAVE);
        }
        if (line.get().equals("/back")) {
            return Optional.of(Turn.Way.BACK);
        }
        Optional<Turn> picked = Typed.number(line.get(), menu.options().size())
                .map(n -> new Turn.Picked(menu.options().get(n - 1).id()));
        if (picked.isEmpty()) {
            say("Please type a number from 1 to " + menu.options().size() + ", or /leave.");
        }
        return picked;
    }

    private Optional<String> read() {
        while (true) {
            out.print("> ");
            out.flush();
            Optional<String> line = lines.next();
            if (line.isEmpty() || !Lines.tooLong(line.get())) {
                return line;
            }
            say("That is longer than fits here. A shorter line, please; nothing was lost before it.");
        }
    }

    private void option(int number, String text) {
        String lead = "%3d  ".formatted(number);
        List<String> wrapped = Wrap.lines(Neutral.line(text), width - lead.length(), "");
        for (int i = 0; i < wrapped.size(); i++) {
            out.println((i == 0 ? lead : " ".repeat(lead.length())) + wrapped.get(i));
        }
    }

    private void say(String text) {
        String indent = text.startsWith("- ") || text.startsWith("  ") ? "  " : "";
        out.println(Wrap.text(Neutral.line(text), width, indent));
    }

    @Override
    public void close() {
        out.flush();
    }
}
