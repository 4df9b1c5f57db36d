package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kempt.testing.Dice;
import kempt.testing.HostileText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone typed, or wrote into a checklist, stays text in Markdown (safety.md, RP-04). */
class MarkdownTest {
    static Stream<String> hostile() {
        return Stream.concat(
                HtmlTest.hostile().stream(),
                Stream.of(
                        "[x](file:///etc/passwd)",
                        "![x](https://example.org/x.png)",
                        "<img src=x>",
                        "# heading",
                        "- item",
                        "1. item",
                        "2) item",
                        "> quote",
                        "---",
                        "===",
                        "| a | b |",
                        "```",
                        "`code`",
                        "**strong** __strong__ ~~gone~~",
                        "[x]: https://example.org",
                        "https://example.org/typed www.example.org",
                        "&amp; &#42;",
                        "a\\",
                        "\\*"));
    }

    private static String written(String text) {
        return new Markdown().write(HtmlTest.everywhere(text, "https://example.org/"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_text_is_shown_as_it_is_and_changes_nothing_else(String text) {
        String escaped = Markdown.escape(text);
        assertThat(written(text).replace(escaped, "calm")).isEqualTo(written("calm"));
        assertThat(escaped.replaceAll("\\\\[\\p{Punct}]", ""))
                .doesNotContain("*", "_", "`", "[", "]", "<", "|", "~", "\\")
                .doesNotContain("://")
                .doesNotContainPattern("&(#|[a-zA-Z])");
        assertThat(escaped).doesNotContainPattern("^([-+>#]|[0-9]+[.)])");
        assertThat(escaped.replaceAll("\\\\([\\p{Punct}])", "$1")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_text_at_all_adds_a_line(long seed) {
        Dice dice = new Dice(seed);
        List<String> calm = written("calm").lines().toList();
        for (int i = 0; i < 50; i++) {
            String text = "x" + HostileText.of(dice);
            assertThat(written(text).lines()).as(text).hasSameSizeAs(calm);
        }
    }
}
