package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The picture in README is what the built program shows in a real terminal. After a change that is meant to show:
 * {@code mvn verify -Dit.test=PictureIT -Dpicture.update}.
 */
class PictureIT {
    private static final Path PICTURE = Path.of(".github/full-screen.svg");
    private static final Path KEMPT = Path.of(System.getProperty("kempt.home", "target/kempt"), "bin/kempt")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeAll
    static void there() {
        Tmux.mustBeThere();
    }

    @Test
    void shows_the_screen_as_it_is() throws Exception {
        String drawn;
        try (Tmux tmux = new Tmux(folder, 80, 24)) {
            tmux.types("HOME=" + folder + " JAVA_HOME='" + System.getProperty("java.home") + "' '" + KEMPT
                            + "' audit accounts")
                    .keys("Enter");
            tmux.sees("Where help is").keys("Enter").sees("How to leave").keys("Enter");
            tmux.sees("a good moment").keys("2").sees("› 2").keys("Enter");
            tmux.sees("What happens with").keys("1").sees("› 1").keys("Enter");
            tmux.sees("Are you any of these?")
                    .keys("s")
                    .sees("Do you use email?")
                    .keys("1")
                    .sees("› 1");
            tmux.keys("Enter")
                    .sees("Which of these accounts")
                    .keys("4")
                    .sees("› 4")
                    .keys("Enter");
            tmux.sees("own a web address").keys("2").sees("› 2").keys("Enter");
            tmux.sees("listed the accounts").keys("1").sees("› 1").keys("Enter");
            tmux.sees("sign in to your main email").keys("2").sees("› 2");
            drawn = Picture.of(tmux.styled().lines().toList(), 80);
            tmux.keys("C-c");
        }
        if (System.getProperty("picture.update") != null) {
            Files.writeString(PICTURE, drawn, StandardCharsets.UTF_8);
        }
        assertThat(drawn).isEqualTo(Files.readString(PICTURE, StandardCharsets.UTF_8));
    }
}
