package kempt.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.checklist.Help;
import kempt.interview.Menu;

/** What is said before the first question (safety rules 1 to 4), in this order. */
final class Pages {
    static final String NOT_NOW = "not-now";
    private static final int MOST_PLACES = 6;

    private Pages() {}

    static Menu help(Catalogue catalogue) {
        List<String> body = new ArrayList<>();
        body.add("If someone may get hurt now, call the emergency number where you are, or a person you trust.");
        body.add("These places help you find people near you:");
        catalogue.help().stream()
                .filter(h -> h.kind() == Help.Kind.DIRECTORY && h.status().standsAlone())
                .limit(MOST_PLACES)
                .forEach(h -> body.add("- " + h.title() + ": " + h.url()));
        body.add("What was done to you, or may be done, is not your fault.");
        return Menu.page("Where help is", body);
    }

    static Menu leaving(boolean screen) {
        return Menu.page(
                "How to leave",
                List.of(
                        screen
                                ? "Ctrl-C leaves at once, on every screen, and clears what is shown. It asks nothing."
                                : "Ctrl-C leaves at once, at every question. Or type /leave.",
                        "It cannot hide that this program was started: the history of your terminal may still"
                                + " show it. Nor can it help where someone watches the screen through other software.",
                        "If someone else can see this device, another one may be better: a friend's, or one at work"
                                + " or in a library."));
    }

    static Menu moment() {
        return new Menu(
                "Is this a good moment, and a good device?",
                List.of("Some questions may be hard to think about. You can come back at any time."),
                List.of(new Menu.Option(NOT_NOW, "Not now"), new Menu.Option(Menu.GO_ON, "Yes, go on")),
                Optional.empty());
    }

    static Menu terms(String minutes, String kept) {
        return Menu.page(
                "What happens with your answers",
                List.of(
                        kept,
                        "This takes about " + minutes + ". You can stop at any time and still get a plan.",
                        "Every question can be skipped, or answered \"not sure\", \"does not apply\" or \"rather not"
                                + " say\". None of it counts against you."));
    }
}
