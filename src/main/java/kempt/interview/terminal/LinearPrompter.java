package kempt.interview.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final String HINT = "/help shows what else you can type. /leave leaves.";
    private static final Pattern AS_IT_IS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String STOCK = " /not-sure and /rather-not-say are answers too.";

    private final Lines lines;
    private final PrintStream out;
    private final boolean person;
    private final int width;
    private final Typed typed;
    private final Menu help;

    /** Without a page about help. */
    public LinearPrompter(InputStream in, PrintStream out, boolean person, int width, LocalDate today) {
        this(in, out, person, width, today, Menu.page("", List.of()));
    }

    /**
     * @param out where questions go; never the place of results
     * @param person whether a person sits there, so that the end of input means that they left
     * @param today what "yesterday" is counted from
     * @param help where help is: shown again wherever it is asked for
     */
    public LinearPrompter(InputStream in, PrintStream out, boolean person, int width, LocalDate today, Menu help) {
        this.lines = new Lines(in, person);
        this.out = out;
        this.person = person;
        this.width = width;
        this.typed = new Typed(today);
        this.help = help;
    }

    @Override
    public Reply ask(Prompt prompt) {
        Question question = prompt.item().question();
        say("");
        say("[" + prompt.where() + "]");
        say(question.ask());
        // One that has no reason of its own would only repeat where it stands.
        question.because().ifPresent(this::say);
        choices(question);
        prompt.before().ifPresent(a -> print(Phrases.answered(question, a)));
        prompt.note().ifPresent(n -> print(Phrases.noted(n)));
        // Where something was answered, "Enter keeps it" is said already.
        say(prompt.before().isPresent() ? HINT : "Enter skips. " + HINT);
        while (true) {
            Optional<String> line = read();
            if (line.isEmpty()) {
                return end();
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
            case TEXT -> say(Phrases.TEXT + STOCK);
            case NUMBER -> say(Phrases.NUMBER + STOCK);
            case DATE -> say(Phrases.DAY + STOCK);
            case ONE -> {}
        }
    }

    private Optional<Reply> reply(Prompt prompt, String line) {
        Optional<Slash> slash = Slash.in(line);
        if (slash.isPresent()) {
            return does(prompt, slash.get());
        }
        if (line.isBlank()) {
            return Optional.of(prompt.onEnter());
        }
        Typed.Result result = typed.read(prompt.item().question(), Slash.text(line));
        result.ask().ifPresent(this::say);
        typed.meaning(prompt.item().question(), Slash.text(line))
                .filter(day -> !AS_IT_IS.matcher(line.strip()).matches())
                .ifPresent(day -> say("Taken as " + day + ". /back changes it."));
        return result.answer().map(Reply.Gave::new);
    }

    private Optional<Reply> does(Prompt prompt, Slash slash) {
        Optional<Command> command = slash.command();
        if (command.isEmpty()) {
            return slash.stock().or(() -> shown(List.of(Phrases.unknown(slash.word()))));
        }
        return switch (command.get()) {
            case NOTE -> note(slash.rest());
            case PAUSE -> {
                say(Phrases.PAUSED);
                yield read().isEmpty() ? Optional.of(end()) : Optional.empty();
            }
            case WHY -> shown(List.of(prompt.why()));
            case GUIDES -> shown(Phrases.guides(prompt.guides()));
            case HELP -> {
                help();
                yield Optional.empty();
            }
            default -> command.get().reply();
        };
    }

    private Optional<Reply> shown(List<String> lines) {
        lines.forEach(this::say);
        return Optional.empty();
    }

    private void help() {
        help.body().forEach(this::say);
        say("");
        Command.typedHelp().forEach(this::say);
    }

    private Optional<Reply> note(String text) {
        if (!text.isEmpty()) {
            return Optional.of(new Reply.Noted(text));
        }
        say(Phrases.ASK_NOTE);
        return Optional.of(read().<Reply>map(n -> new Reply.Noted(n.strip())).orElse(end()));
    }

    private Reply end() {
        return person ? Reply.Way.LEAVE : Reply.Way.END_OF_INPUT;
    }

    @Override
    public Turn choose(Menu menu) {
        say("");
        if (!menu.title().isEmpty()) {
            say(menu.title());
        }
        menu.body().forEach(this::say);
        for (int i = 0; !menu.isPage() && i < menu.options().size(); i++) {
            option(i + 1, menu.options().get(i).text());
        }
        String hint = menu.byEnter()
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
            return Optional.of(gone());
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
        if (line.get().equals("/help")) {
            help.body().forEach(this::say);
            say("");
            Command.typedHelpAtMenus().forEach(this::say);
            return Optional.empty();
        }
        if (line.get().equals("/pause")) {
            say(Phrases.PAUSED);
            return read().isEmpty() ? Optional.of(gone()) : Optional.empty();
        }
        Optional<Turn> picked = Typed.number(line.get(), menu.options().size())
                .map(n -> new Turn.Picked(menu.options().get(n - 1).id()));
        if (picked.isEmpty()) {
            say(menu.isPage() ? Phrases.GOES_ON : Phrases.pick(menu.options().size(), "/leave"));
        }
        return picked;
    }

    private Turn gone() {
        return person ? Turn.Way.LEAVE : Turn.Way.END_OF_INPUT;
    }

    private Optional<String> read() {
        while (true) {
            out.print("> ");
            out.flush();
            Optional<String> line = lines.next();
            if (line.isEmpty() || !Lines.tooLong(line.get())) {
                return line;
            }
            say(Phrases.TOO_LONG);
        }
    }

    private void option(int number, String text) {
        String lead = "%3d  ".formatted(number);
        List<String> wrapped = Wrap.lines(Neutral.line(text), width - lead.length(), "");
        for (int i = 0; i < wrapped.size(); i++) {
            out.println((i == 0 ? lead : " ".repeat(lead.length())) + wrapped.get(i));
        }
    }

    /** Text that is harmless already. */
    private void print(String text) {
        out.println(Wrap.text(text, width, ""));
    }

    private void say(String text) {
        out.println(Wrap.text(Neutral.line(text), width, Row.hanging(text)));
    }

    @Override
    public void close() {
        out.flush();
    }
}
