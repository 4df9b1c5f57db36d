package kempt.interview;

import java.util.List;
import java.util.Optional;

/**
 * Something to read, and ways on from it. Nothing in it is an answer.
 *
 * @param title one line, may be empty
 * @param body paragraphs; one that begins with "- " is an entry of a list
 * @param options at least one
 * @param onEnter the option that Enter alone takes, if any
 */
public record Menu(String title, List<String> body, List<Option> options, Optional<String> onEnter) {
    /** A way on. */
    public record Option(String id, String text) {}

    public static final String GO_ON = "go-on";

    public Menu {
        body = List.copyOf(body);
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("there is always a way on");
        }
    }

    /** Whether there is one way on only, so that there is nothing to choose. */
    public boolean isPage() {
        return options.size() == 1 && onEnter.isPresent();
    }

    /** The option that Enter alone takes. */
    public Optional<Option> byEnter() {
        return options.stream().filter(o -> onEnter.equals(Optional.of(o.id()))).findFirst();
    }

    /** Something to read, and one way on. */
    public static Menu page(String title, List<String> body) {
        return new Menu(title, body, List.of(new Option(GO_ON, "Go on")), Optional.of(GO_ON));
    }
}
