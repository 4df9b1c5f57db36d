package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program in a real terminal: a plan is read on the full screen, and saved from there. */
class SavingIT {
    private static final Path KEMPT = Path.of(System.getProperty("kempt.home", "target/kempt"), "bin/kempt")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeAll
    static void there() {
        Tmux.mustBeThere();
    }

    @Test
    void a_plan_is_saved_from_the_screen_and_a_name_that_is_taken_is_asked_for_again() throws Exception {
        Files.writeString(folder.resolve("taken.txt"), "mine");
        try (Tmux tmux = new Tmux(folder, 80, 24)) {
            tmux.types("cd '" + folder + "'; HOME=$PWD JAVA_HOME='" + System.getProperty("java.home") + "' '" + KEMPT
                            + "' audit accounts --depth quick")
                    .keys("Enter");
            tmux.sees("Where help is").keys("Enter").sees("How to leave").keys("Enter");
            tmux.sees("a good moment").keys("2").sees("› 2").keys("Enter");
            tmux.sees("What happens with").keys("1").sees("› 1").keys("Enter").sees("Part 1 of");
            // After some questions there is an offer to stop, and from there a way to the plan.
            for (int i = 0; i < 30 && !tmux.screen().contains("Stop here"); i++) {
                tmux.keys("1", "Enter");
                Thread.sleep(300);
            }
            tmux.sees("Stop here").keys("2").sees("› 2").keys("Enter").sees("Your plan");
            tmux.keys("Enter").sees("What shall become").keys("3").sees("› 3").keys("Enter");
            tmux.sees("What shall the file be called?")
                    .types("taken.txt")
                    .sees("taken.txt")
                    .keys("Enter");
            tmux.sees("is there already")
                    .keys("C-u")
                    .types("plan.txt")
                    .sees("plan.txt")
                    .keys("Enter");
            tmux.sees("saved, and not encrypted: plan.txt");
            assertThat(tmux.everything()).doesNotContain("What shall", "Your plan");
        }
        assertThat(folder.resolve("taken.txt")).hasContent("mine");
        assertThat(Files.readString(folder.resolve("plan.txt"))).startsWith("Your plan, ");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("plan.txt"))))
                .isEqualTo("rw-------");
    }
}
