package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PainterTest {
    private static final String STYLING = "\033\\[[0-9;]*m";

    private static Drawing drawing() {
        return new ScreenPrompter(null, Samples.TODAY, Samples.HELP)
                .view(Samples.prompt(Samples.ONE))
                .draw(80, 24);
    }

    @Test
    void without_styling_the_same_letters_stand_at_the_same_places() {
        String styled = new Painter(true).paint(drawing(), 24);
        String plain = new Painter(false).paint(drawing(), 24);

        assertThat(styled).containsPattern(STYLING);
        assertThat(plain).doesNotContainPattern(STYLING).isEqualTo(styled.replaceAll(STYLING, ""));
    }
}
