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
    static final String KEEP = "keep";
    private static final String TERMS = "What happens with your answers";
    private static final int MOST_PLACES = 6;
    private static final int MOST_PLACES_AGAIN = 3;

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
                                : "Ctrl-C leaves at once, at every question. Or type /leave. What was asked and answered"
                                        + " stays on the screen until you clear it or close the window.",
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

    /** Whoever would rather not is not sent off without a word. */
    static Menu notNow() {
        return Menu.page(
                "That is fine",
                List.of("Nothing was asked, and nothing new is kept. Come back whenever it suits you, or never."));
    }

    /** @param wanted whether keeping was asked for already: then it comes next, as where it is offered */
    static Menu terms(String minutes, String kept, boolean offer, boolean wanted) {
        List<String> body = List.of(
                kept,
                "This takes about " + minutes + ". You can stop at any time and still get a plan.",
                "Every question can be skipped, or answered \"not sure\", \"does not apply\" or \"rather not"
                        + " say\". None of it counts against you.");
        if (wanted) {
            return new Menu(TERMS, body, List.of(new Menu.Option(KEEP, "Go on")), Optional.of(KEEP));
        }
        return offer
                ? new Menu(
                        TERMS,
                        body,
                        List.of(
                                new Menu.Option(Menu.GO_ON, "Do not keep them: nothing is written"),
                                new Menu.Option(KEEP, "Keep them on this device, locked with a passphrase")),
                        Optional.empty())
                : Menu.page(TERMS, body);
    }

    static Menu between(boolean offer) {
        List<Menu.Option> options = new ArrayList<>();
        options.add(new Menu.Option(Menu.GO_ON, offer ? "Go on, and keep nothing" : "Go on"));
        if (offer) {
            options.add(new Menu.Option(KEEP, "Keep what I said, locked with a passphrase, and go on"));
        }
        options.add(new Menu.Option("plan", "Stop here and see the plan"));
        return new Menu(
                "So far",
                List.of("Thank you. The next questions are about what protects you, in small portions. You can stop"
                        + " after each."),
                options,
                offer ? Optional.empty() : Optional.of(Menu.GO_ON));
    }

    /** One short screen for someone who has been here before. */
    static Menu again(Catalogue catalogue, boolean screen) {
        List<String> body = new ArrayList<>();
        body.add("Only what has aged or changed is asked. What you said before stays; "
                + (screen ? "r at a question shows it." : "/review shows it."));
        body.add(screen ? "Ctrl-C leaves at once, on every screen." : "Ctrl-C or /leave leaves at once.");
        body.add("Where help is:");
        catalogue.help().stream()
                .filter(h -> h.kind() == Help.Kind.DIRECTORY && h.status().standsAlone())
                .limit(MOST_PLACES_AGAIN)
                .forEach(h -> body.add("- " + h.title() + ": " + h.url()));
        return new Menu(
                "Welcome back",
                body,
                List.of(new Menu.Option(NOT_NOW, "Not now"), new Menu.Option(Menu.GO_ON, "Go on")),
                Optional.empty());
    }
}
