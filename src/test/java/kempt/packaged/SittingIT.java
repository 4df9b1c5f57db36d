package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kempt.interview.terminal.Tmux;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leaving, and being killed, at every prompt of whole sittings with the program that people get. Codes as in safety.md:
 * SG, CR-10, CN-01, PV.
 */
class SittingIT {
    private static final List<String> WAYS = List.of("C-c", "C-d", "C-z", "TERM", "HUP");

    /** What is pressed at a prompt, and words of the prompt that it leads to. */
    private record Step(String words, List<String> keys) {}

    private static Step step(String words, String... keys) {
        return new Step(words, List.of(keys));
    }

    /** A sitting that is kept, through every kind of prompt, up to what becomes of the plan. */
    private static final List<Step> KEPT = List.of(
            step("Where help is", Sat.WORDS, "Enter"),
            step("How to leave", "Enter"),
            step("good moment", "Enter"),
            step("What happens with", "2", "Enter"),
            step("Does your phone", "Enter"),
            step("Why this is asked", "?"),
            step("Does your phone", "Enter"),
            step("Where to read more", "g"),
            step("Does your phone", "Enter"),
            step("Your note", "n"),
            step("CANARY-note", "CANARY-note", "Enter"),
            step("Keys", "h", "Down", "Down"),
            step("Does your phone", "Enter"),
            step("Take your time", "p"),
            step("Does your phone", "Enter"),
            step("Which places", "1", "Enter"),
            step("What you said so far", "r"),
            step("Which places", "Enter"),
            step("in your words", "Enter"),
            step("CANARY-text", "CANARY-text"),
            step("did you notice", "Enter"),
            step("could not read that", "31/2", "Enter"),
            step("How many accounts", "C-u", "Enter"),
            step("Your plan", "Enter"),
            step("shall become of", "Enter"));

    /** A first sitting, as far as it takes to make a store. */
    private static final List<Step> FIRST = List.of(
            step("How to leave", "Enter"),
            step("good moment", "Enter"),
            step("What happens with", "2", "Enter"),
            step("Your passphrase", "2", "Enter"),
            step("Your own passphrase", "2", "Enter"),
            step("Another one, please", "short", "Enter"),
            step("Your own passphrase", "Enter"),
            step("once more", Sat.WORDS, "Enter"),
            step("Does your phone", Sat.WORDS, "Enter"));

    @TempDir
    Path folder;

    private int rounds;

    @BeforeAll
    static void there() {
        Tmux.mustBeThere();
    }

    private Sat sat() throws IOException {
        return Sat.down(Files.createDirectory(folder.resolve("round" + rounds++)), 80, 24);
    }

    private static void walk(Sat sat, List<Step> steps) {
        steps.forEach(step -> sat.presses(step.keys().toArray(String[]::new)).sees(step.words()));
    }

    /** How many steps lead to each prompt for the first time. */
    private static List<Integer> firsts(List<Step> steps) {
        Set<String> met = new HashSet<>();
        return IntStream.rangeClosed(1, steps.size())
                .filter(n -> met.add(steps.get(n - 1).words()))
                .boxed()
                .toList();
    }

    /** Plain lines leave at once as well, and what was to go into a file is in it. */
    @ParameterizedTest
    @ValueSource(strings = {"C-c", "C-d", "C-z", "TERM", "HUP"})
    void answers_are_where_they_were_to_go_however_plain_lines_are_left(String way) throws Exception {
        try (Sat sat = sat()) {
            sat.starts("audit small.yml --linear --save-answers back.yml 2>&1", "Where help is");
            sat.presses("Enter").sees("How to leave").presses("Enter").sees("good moment");
            sat.presses("2", "Enter").sees("What happens").presses("1", "Enter").sees("Does your phone");
            sat.presses("1", "Enter").sees("Which places").presses("1", "Enter").sees("in your words");
            sat.leaves(way).ended(0);
            assertThat(Files.readString(sat.folder().resolve("back.yml"))).contains("lock-one", "places-two");
        }
    }

    @Test
    void a_kept_sitting_is_left_clean_at_every_prompt_and_what_was_said_is_there() throws Exception {
        int round = 0;
        for (int stop : firsts(KEPT)) {
            String way = WAYS.get(round++ % WAYS.size());
            try (Sat sat = sat().withStore()) {
                sat.starts("audit small.yml --store s", "Passphrase");
                walk(sat, KEPT.subList(0, stop));
                sat.leaves(way).ended(0).isClean(stop + " " + way);
                if (KEPT.subList(0, stop).stream().anyMatch(s -> s.words().equals("Your plan"))) {
                    assertThat(sat.records()).isOne();
                } else if (KEPT.subList(0, stop).stream()
                        .anyMatch(s -> s.words().equals("CANARY-note"))) {
                    assertThat(sat.draft().orElseThrow()).contains("CANARY-note");
                }
                assertThat(Sat.mentions(sat.store(), "CANARY")).isFalse();
            }
        }
    }

    @Test
    void a_first_sitting_is_left_clean_while_a_store_is_made() throws Exception {
        for (int stop = 3; stop <= FIRST.size(); stop++) {
            String way = WAYS.get(stop % WAYS.size());
            try (Sat sat = sat()) {
                sat.starts("audit small.yml --store s", "Where help is");
                walk(sat, FIRST.subList(0, stop));
                sat.leaves(way).ended(0).isClean(stop + " " + way);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-c", "C-d", "C-z", "TERM", "HUP"})
    void the_passphrase_is_a_prompt_like_others(String way) throws Exception {
        try (Sat sat = sat().withStore()) {
            sat.starts("audit --store s", "Passphrase").presses("CANARY").leaves(way);
            sat.ended(0).isClean(way);
        }
    }

    /** Where an interview is not what was asked for, leaving is being interrupted, for the sake of scripts. */
    @ParameterizedTest
    @ValueSource(strings = {"C-c", "C-d", "C-z"})
    void other_commands_that_ask_are_left_as_cleanly(String key) throws Exception {
        try (Sat sat = sat().withStore()) {
            sat.starts("plan --store s", "Passphrase").leaves(key).ended(130).isClean(key);
            sat.starts("plan --store s --linear", "Passphrase").leaves(key).ended(130);
            sat.starts("audit --store s --linear", "Passphrase").leaves(key).ended(0);
            sat.starts("store forget --store s", "Type \"forget\"").leaves(key).ended(130);
            assertThat(sat.draft()).isEmpty();
        }
    }

    @Test
    void the_name_of_a_file_is_asked_for_until_it_is_saved_and_can_be_left() throws Exception {
        for (String key : List.of("C-c", "C-z", "Enter", "plan.txt")) {
            try (Sat sat = sat()) {
                sat.starts("audit small.yml --no-keep", "Where help is");
                sat.presses("Enter").sees("How to leave").presses("Enter").sees("good moment");
                sat.presses("2", "Enter")
                        .sees("What happens with")
                        .presses("Enter")
                        .sees("Does your phone");
                sat.presses("S").sees("Your plan").presses("Enter").sees("shall become of");
                sat.presses("3", "Enter").sees("What shall the file be called?");
                sat.presses("small.yml", "Enter").sees("is there already");
                sat.presses("C-u", "/nowhere/x", "Enter").sees("This did not save.");
                sat.presses("C-u");
                if (key.equals("Enter")) {
                    sat.presses(key).sees("shall become of").presses("1", "Enter");
                } else {
                    sat.presses(key.equals("plan.txt") ? new String[] {key, "Enter"} : new String[] {key});
                }
                sat.ended(0);
                Path saved = folder.resolve("round" + (rounds - 1)).resolve("plan.txt");
                assertThat(Files.exists(saved)).isEqualTo(key.equals("plan.txt"));
            }
        }
    }

    @Test
    void killed_at_any_question_all_earlier_answers_are_there_and_it_goes_on_at_the_same_one() throws Exception {
        List<Step> questions = List.of(
                step("Which places", "1", "Enter"),
                step("in your words", "1", "Space", "Enter"),
                step("did you notice", "CANARY-said", "Enter"),
                step("How many accounts", "2 Nov 2026", "Enter"));
        List<String> said = List.of("lock-one", "places-two", "CANARY-said", "2026-11-02");
        try (Sat sat = sat().withStore()) {
            sat.starts("audit small.yml --store s", "Passphrase");
            walk(sat, KEPT.subList(0, 5));
            for (int i = 0; i < questions.size(); i++) {
                sat.presses(questions.get(i).keys().toArray(String[]::new))
                        .sees(questions.get(i).words());
                sat.presses("half");
                sat.kill("KILL");
                sat.sees("ended 137").presses("reset", "Enter");
                assertThat(sat.draft().orElseThrow()).contains(said.subList(0, i + 1));
                assertThat(Sat.mentions(sat.store(), "CANARY")).isFalse();
                sat.starts("audit small.yml --store s", "Passphrase").presses(Sat.WORDS, "Enter");
                sat.sees("You were in the middle")
                        .presses("2", "Enter")
                        .sees(questions.get(i).words());
            }
            sat.presses("C-c");
        }
    }

    @Test
    void while_it_runs_it_shows_nothing_of_what_was_said_and_afterwards_nothing_is_left() throws Exception {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        for (String end : List.of("TERM", "KILL")) {
            try (Sat sat = sat().withStore()) {
                sat.starts("audit small.yml --store s", "Passphrase");
                walk(sat, KEPT.subList(0, 20));
                long pid = sat.pid();
                assertThat(Files.readString(Path.of("/proc/" + pid + "/cmdline")))
                        .doesNotContain("CANARY");
                assertThat(Files.readString(Path.of("/proc/" + pid + "/environ")))
                        .doesNotContain("CANARY");
                sat.kill(end);
                sat.sees("ended " + (end.equals("KILL") ? 137 : 0));
                try (Stream<Path> left = Files.walk(temp, 2)) {
                    assertThat(left.filter(p -> p.getFileName().toString().equals(Long.toString(pid))))
                            .as("no hsperfdata")
                            .isEmpty();
                }
                try (Stream<Path> here = Files.list(folder.resolve("round" + (rounds - 1)))) {
                    assertThat(here.map(p -> p.getFileName().toString()).filter(n -> n.matches("hs_err.*|core.*")))
                            .isEmpty();
                }
                assertThat(Sat.mentions(sat.store(), "CANARY")).isFalse();
            }
        }
    }

    @Test
    void a_sitting_that_was_not_kept_can_be_kept_once_the_plan_is_read() throws Exception {
        try (Sat sat = sat()) {
            sat.starts("audit small.yml --store s", "Where help is");
            walk(sat, FIRST.subList(0, 2));
            sat.presses("2", "Enter").sees("What happens with").presses("1", "Enter");
            sat.sees("Does your phone").presses("S").sees("Your plan").presses("Enter");
            sat.sees("4  Keep it on this device").presses("4", "Enter").sees("Your passphrase");
            sat.presses("b").sees("shall become of").presses("4", "Enter").sees("Your passphrase");
            sat.presses("2", "Enter").sees("Your own passphrase").presses(Sat.WORDS, "Enter");
            sat.sees("once more").presses("other", "Enter").sees("That was not the same");
            sat.presses("Enter").sees("once more").presses(Sat.WORDS, "Enter").sees("It is kept");
            sat.presses("Enter").ended(0).isClean("kept late");
            assertThat(sat.records()).isOne();
        }
    }

    @Test
    void a_mistyped_passphrase_is_asked_for_again_on_the_same_screen() throws Exception {
        try (Sat sat = sat().withStore()) {
            sat.starts("audit small.yml --store s", "Passphrase").presses("other", "Enter");
            sat.sees("That did not open it.").presses(Sat.WORDS, "Enter").sees("Where help is");
            sat.leaves("C-c").ended(0).isClean("asked again");
        }
    }

    @Test
    void a_second_window_is_told_so() throws Exception {
        try (Sat sat = sat().withStore();
                Tmux other = new Tmux(folder, 80, 24)) {
            sat.starts("audit small.yml --store s", "Passphrase");
            sat.presses(Sat.WORDS, "Enter").sees("Where help is");
            other.types("JAVA_HOME='" + System.getProperty("java.home") + "' '" + Shell.HOME
                            + "/bin/kempt' plan --store " + sat.store() + "; echo \"code $?\"")
                    .keys("Enter")
                    .sees("Passphrase")
                    .types(Sat.WORDS)
                    .keys("Enter")
                    .sees("open in another window already")
                    .sees("code 11");
        }
    }

    @Test
    void when_the_folder_goes_away_that_is_said_and_the_sitting_goes_on() throws Exception {
        try (Sat sat = sat().withStore()) {
            sat.starts("audit small.yml --store s", "Passphrase");
            walk(sat, KEPT.subList(0, 5));
            Path away = sat.store().resolveSibling("away");
            Files.move(sat.store(), away);
            sat.presses("1", "Enter").sees("This did not save").sees("The folder is gone");
            sat.sees("What you said is still here");
            Files.move(away, sat.store());
            sat.presses("1", "Enter").sees("Which places");
            Files.move(sat.store(), away);
            sat.presses("1", "Space", "Enter").sees("This did not save");
            sat.presses("2", "Enter").sees("in your words").presses("Enter").sees("did you notice");
            sat.leaves("C-c").ended(0).isClean("gone");
            Files.move(away, sat.store());
            assertThat(sat.draft().orElseThrow()).contains("lock-one").doesNotContain("places-two");
        }
    }
}
